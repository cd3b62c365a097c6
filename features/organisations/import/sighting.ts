import type { OrganisationKind } from '../kinds.ts'

/** Who tells of organisations: the two ODS files, the list of boards, and the table of organisations with their boards and regions. */
export type Source = 'trusts' | 'ccgs' | 'icbs' | 'directory'

/** What one line of a file says of one organisation; null where it says nothing. Dates are yyyy-mm-dd. */
export interface SeenOrganisation {
  code: string
  kind: OrganisationKind
  name: string
  region: string | null
  parent: string | null
  postcode: string | null
  subType: string | null
  opened: string | null
  closed: string | null
}

/** The same, with the source and the date of its snapshot. */
export interface Sighting extends SeenOrganisation {
  source: Source
  asOf: string
}

/** One organisation took over from another, in full or in part. */
export interface Succession {
  oldCode: string
  newCode: string
  date: string
}

/** An organisation shares its leaders with the others of the cluster; `to` is the day from which it no longer does. */
export interface Clustering {
  cluster: string
  code: string
  from: string
  to: string | null
}

export interface Rejection {
  line: number
  why: string
}

/** Every line of a file was right, or these were not and the file is refused. */
export type Read<T> = { ok: true; value: T } | { ok: false; rejected: Rejection[] }

export const refused = (line: number, why: string): { ok: false; rejected: Rejection[] } => ({
  ok: false,
  rejected: [{ line, why }],
})
