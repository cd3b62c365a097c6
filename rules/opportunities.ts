import type { Category } from './categories.ts'

/** What organisations offer to members who want to grow: each is a kind of step in a development plan too. */
export const opportunityKinds = {
  secondment: 'Secondment',
  stretch: 'Stretch assignment',
  shadowing: 'Shadowing',
  project: 'Project',
  mentoring: 'Mentoring',
} as const satisfies Category

export type OpportunityKind = keyof typeof opportunityKinds

/** How many may take part in one at most. */
export const mostPlaces = 50

/** For how many days an organisation is shown what its talent team asked it to offer. */
export const callDays = 60
