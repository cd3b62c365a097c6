import { silentWeeks, warnedDays } from '../../../rules/membership-term.ts'
import { staleMonths } from '../../../rules/readiness.ts'

/** The kinds of thing that wait for a team about its members, the first to be looked at first. */
export const kinds = ['judge', 'silent', 'ending', 'suspended'] as const

export type Kind = (typeof kinds)[number]

/** A count goes no further than this: more than that is many. */
export const countedTo = 100

/** What waits, as a heading and as a sentence above the list. */
export const titles: Record<Kind, string> = {
  judge: 'Readiness to judge',
  silent: 'Have not said that they are still available',
  ending: 'Memberships that end soon',
  suspended: 'Suspended',
}

export const explained: Record<Kind, string> = {
  judge: `What was judged is more than ${staleMonths} months old, the member has changed post, or looks for a role that nobody has judged.`,
  silent: `They were asked after ${staleMonths} months and have not answered for ${silentWeeks} weeks. They stay in the pool: ask them in person.`,
  ending: `These end within ${warnedDays} days. Extend them, or let them end and say why.`,
  suspended: 'Each is reviewed by its day.',
}

/** A count as it is read: "7", "100 or more". */
export const howMany = (n: number) => (n >= countedTo ? `${countedTo} or more` : String(n))
