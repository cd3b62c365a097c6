import { organisationKinds, organisationSizes, registrationBodies } from './career.ts'
import { contractTypes, keysOf, roleFamilies, type Category, type RoleFamily } from './categories.ts'
import { readinessBands, readinessNames, staleMonths } from './readiness.ts'
import { addDays, addMonths } from './working-days.ts'

/** What the directory is narrowed by. Within a facet any of the chosen values will do; across facets all have to hold. */
export const facets = {
  role: { label: 'Role they look for', options: roleFamilies },
  ready: {
    label: 'Readiness',
    options: Object.fromEntries(readinessNames.map((band) => [band, readinessBands[band].short])) as Category,
  },
  place: { label: 'Region they would work in', options: null },
  kind: { label: 'Kind of organisation they look for', options: organisationKinds },
  size: { label: 'Size of organisation they look for', options: organisationSizes },
  contract: { label: 'Contract', options: contractTypes },
  registration: { label: 'Professional registration', options: registrationBodies },
  available: { label: 'Available', options: { now: 'Now', soon: 'Within 3 months', later: 'Later' } },
  stale: {
    label: 'How fresh it is',
    options: { no: `Said in the last ${staleMonths} months`, yes: `Stale: older than ${staleMonths} months` },
  },
} as const satisfies Record<string, { label: string; options: Category | null }>

export type Facet = keyof typeof facets
export const facetNames = Object.keys(facets) as Facet[]

/**
 * The role families that were typed into a search: by a part of their name, as “workforce”, whose words are all there.
 * A name that is a part of another that was typed, as “chief executive” of “deputy chief executive”, is not meant.
 */
export function rolesTyped(text: string): RoleFamily[] {
  const typed = text.toLowerCase().split(/[^a-z]+/)
  const named = keysOf(roleFamilies).filter((role) =>
    partsOf(role).some((part) => part.split(' ').every((word) => typed.includes(word))),
  )
  return named.filter((role) => !named.some((other) => other !== role && partsOf(other).some(hasPartOf(role))))
}

const partsOf = (role: RoleFamily) => roleFamilies[role].toLowerCase().split(' and ')
const hasPartOf = (role: RoleFamily) => (part: string) => partsOf(role).some((own) => part.endsWith(` ${own}`))

/** In which order the members stand: each by an index, so that no page waits for those before it. */
export const sorts = {
  name: 'Name',
  readiness: 'Readiness, the readiest first',
  waiting: 'Put forward least often, waiting longest',
  expiry: 'Membership that ends first',
  newest: 'Newest members first',
} as const satisfies Category

export type Sort = keyof typeof sorts

/** Up to so many found members are counted one by one; where more fit, the page says no number that it does not know. */
export const counted = 1000

/** Within so many months somebody is available soon. */
const soonMonths = 3

/** The last day on which somebody may become free to be available now, and soon. All days are `yyyy-mm-dd`. */
export const availableBy = (today: string) => ({ now: today, soon: addMonths(today, soonMonths) })

/** The first day on which what was said is not stale yet: `isStale(day, today)` holds for exactly the days before it. */
export function firstFresh(today: string): string {
  const day = addMonths(today, -staleMonths)
  // The month so long ago may be too short to have the day.
  return addMonths(day, staleMonths) < today ? addDays(day, 1) : day
}

/** How many members are compared side by side at most, and how many searches somebody may keep. */
export const compared = 4
export const savedAtMost = 20

/** What one export holds at most, and how many somebody may make in a day. */
export const exported = 1000
export const exportsADay = 10
