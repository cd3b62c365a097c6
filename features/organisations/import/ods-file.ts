import { writtenName } from '../../../rules/organisation-names.ts'
import type { OrganisationKind } from '../kinds.ts'
import { codeFaults, dayFaults, dayOf, isDay, nameFaults, regionFaults, shown } from './checks.ts'
import type { Layout } from './layout.ts'
import type { SeenOrganisation, Source } from './sighting.ts'

/**
 * The files of the Organisation Data Service: 1 code, 2 name, 3 region, 4 parent, 10 postcode, 11 opened, 12 closed,
 * 14 roles (sub-ICB locations, reporting entities and hubs).
 */
export const odsFile: Layout<SeenOrganisation> = {
  heading: null,
  of: 'organisations',
  columns: [27, 24],
  faults,
  row: (cells) => ({
    code: cells[0]!,
    kind: kindOf(cells),
    name: writtenName(cells[1]!),
    region: cells[2] || null,
    parent: cells[3] || null,
    postcode: cells[9] || null,
    subType: null,
    opened: dayOf(cells[10]!),
    closed: dayOf(cells[11]!),
  }),
  once: ({ code }) => `The code ${code}`,
}

/** Trusts or commissioners: told by what most of the lines are. */
export function sourceOf(rows: SeenOrganisation[]): Source {
  const trusts = rows.filter(({ kind }) => kind === 'trust').length
  return trusts * 2 >= rows.length ? 'trusts' : 'ccgs'
}

function* faults(cells: string[], regions: ReadonlySet<string>): Iterable<string> {
  const [code, name, region, parent] = cells as [string, string, string, string]
  const [postcode, opened, closed] = cells.slice(9, 12) as [string, string, string]
  yield* codeFaults('code', code)
  yield* nameFaults(name)
  if (region) yield* regionFaults(region, regions)
  if (parent) yield* codeFaults('parent’s code', parent)
  if (postcode.length > 10) yield `The postcode ${shown(postcode)} is too long.`
  yield* dayFaults('opening date', opened)
  yield* dayFaults('closing date', closed)
  if (isDay(dayOf(opened) ?? '') && isDay(dayOf(closed) ?? '') && closed < opened)
    yield `The closing date ${closed} is before the opening date ${opened}.`
}

function kindOf(cells: string[]): OrganisationKind {
  const [name, roles] = [cells[1]!, cells[13]!]
  if (roles.includes('RO319')) return 'sub-icb'
  if (roles.includes('RO327')) return 'reporting-entity'
  if (roles.includes('RO218') || /\bCOMMISSIONING HUB\b/i.test(name)) return 'hub'
  if (/\b(CCG|CLINICAL COMMISSIONING GROUP)\b/i.test(name)) return 'ccg'
  return /\bTRUST\b/i.test(name) || cells[23] || cells[0]!.startsWith('R') ? 'trust' : 'ccg'
}
