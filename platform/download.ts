import type { EventName } from '../rules/events.ts'
import type { Permission } from '../rules/permissions.ts'
import type { Address } from './address.ts'
import type { Thing } from './move.ts'
import type { Context, Page } from './page.ts'

/** A file to be saved: `type` is its media type; its content either bytes or text. */
export type ServedFile = { name: string; type: string } & ({ bytes: Uint8Array } | { text: string })

/** What a download loads: the file, and whose or where it is, as for a page. */
export type Loaded = { file: ServedFile } & Partial<Thing>

export interface DownloadSpec<P extends string, C extends Permission> {
  path: Address<P>
  can: C
  /** Recorded, once a day for each reader, since the file shows what a person has written. */
  reads?: EventName
  load: (context: Context<C, P>) => Promise<Loaded | null> | Loaded | null
}

/**
 * A page that answers with a file, always to be saved and never shown. Whoever may not have it does not find it; a
 * reading is recorded as a page's.
 */
export const download = <const P extends string, const C extends Permission>(spec: DownloadSpec<P, C>): Page =>
  ({ ...spec, view: () => null, spec: 'download' }) as unknown as Page
