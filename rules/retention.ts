import { ownDefault, tribunal, type RetentionRule } from './retention/rule.ts'
import { addDays, addMonths } from './working-days.ts'

export type { RetentionRule } from './retention/rule.ts'

/**
 * How long each kind of data is kept before the nightly run removes it, unless a legal hold stops it. The NHS Records
 * Management Code (2021, changed August 2023), Appendix II, is the schedule an information governance lead holds these
 * defaults against. 0 months: it goes on the day after.
 */
export const retention = {
  'draft-application': {
    what: 'An application that was never submitted',
    keepsMonths: 12,
    from: 'the day it was last changed',
    source: ownDefault,
  },
  'application-not-admitted': {
    what: 'An application that did not lead into the pool, with its nomination, endorsements, assessment, feedback and reviews',
    keepsMonths: 12,
    from: 'the day of the decision, or of the withdrawal',
    source: tribunal,
  },
  'nomination-ended': {
    what: 'A nomination that was declined, withdrawn or discarded, or that was never sent or answered',
    keepsMonths: 12,
    from: 'the day it ended, or was last changed',
    source: tribunal,
  },
  'pool-profile': {
    what: 'A profile in the pool, with the nomination and application behind it',
    keepsMonths: 6,
    from: 'the day the membership ended',
    source: ownDefault,
  },
  placement: {
    what: 'A request for an opportunity, with its answer',
    keepsMonths: 12,
    from: 'the day it ended',
    source: ownDefault,
  },
  'conversation-notes': {
    what: 'The record of a talent conversation',
    keepsMonths: 24,
    from: 'the day it was held',
    source: ownDefault,
  },
  'conversation-unfinished': {
    what: 'A talent conversation that was declined, called off or never acknowledged by both',
    keepsMonths: 12,
    from: 'the day it was last changed',
    source: ownDefault,
  },
  'development-action': {
    what: 'A development action that is done or dropped',
    keepsMonths: 24,
    from: 'the day it was done or dropped',
    source: ownDefault,
  },
  'self-assessment': {
    what: 'A self-assessment',
    keepsMonths: 24,
    from: 'the day it was last changed',
    source: ownDefault,
  },
  'equality-answers': {
    what: 'Answers to the equality questions',
    keepsMonths: 0,
    from: 'the day the last application or membership ended',
    source: 'Data Protection Act 2018, Schedule 1, paragraph 8: kept while there is something to monitor',
  },
  adjustments: {
    what: 'Adjustments asked for',
    keepsMonths: 6,
    from: 'the day of the outcome, or of the withdrawal',
    source: 'The time for a tribunal claim is to rise to six months (Employment Rights Act 2025)',
    uncounted: true,
  },
  'assessor-statement': {
    what: 'What somebody who assesses states of their post, training and availability',
    keepsMonths: 24,
    from: 'the day it was last saved, or their last part on a panel ended',
    source: ownDefault,
  },
  'privacy-request': {
    what: 'A complaint or a data request, with its answer',
    keepsMonths: 72,
    from: 'the day it was answered or taken back',
    source: 'Limitation Act 1980: six years',
  },
  'board-post': {
    what: 'A board post that was taken from its register',
    keepsMonths: 12,
    from: 'the day it was removed',
    source: ownDefault,
  },
  appointment: {
    what: 'That a vacancy was filled from the pool: from which organisation to which, and not whom',
    keepsMonths: 36,
    from: 'the day the post began',
    source: ownDefault,
  },
  'vacancy-glimpse': {
    what: 'How many members fitted a vacancy, as its organisation saw it',
    keepsMonths: 12,
    from: 'the day it was seen',
    source: ownDefault,
  },
  'search-use': {
    what: 'That a search firm was used for a vacancy',
    keepsMonths: 72,
    from: 'the day it was recorded',
    source: 'Limitation Act 1980: six years',
  },
  advert: {
    what: 'A published job advert that nobody has settled, or that was settled as being for no board post',
    keepsMonths: 12,
    from: 'the day it closed, or came where it states none',
    source: `${ownDefault}: posts are advertised again within a year, and who settled one should not be asked twice`,
  },
  'advert-import': {
    what: 'What came of a file of job adverts, with the lines that were refused',
    keepsMonths: 6,
    from: 'the day it was imported',
    source: `${ownDefault}: long enough to mend the file`,
  },
  'person-never-here': {
    what: 'The name and address of somebody who was named here and never came, once nothing names them any more',
    keepsMonths: 12,
    from: 'the day they were first named',
    source: ownDefault,
  },
  'tie-break': {
    what: 'A tie-break that an organisation recorded under section 159 of the Equality Act 2010',
    keepsMonths: 12,
    from: 'the day it was recorded',
    source: tribunal,
    uncounted: true,
  },
  'member-export': {
    what: 'That a team took a list of members out of the service, by what it was narrowed and what for',
    keepsMonths: 72,
    from: 'the day it was taken out',
    source: 'Limitation Act 1980: six years',
  },
  events: {
    what: 'The record of who did what',
    keepsMonths: 72,
    from: 'the day it happened',
    source: 'Limitation Act 1980: six years',
  },
  mail: {
    what: 'A letter that the service sent',
    keepsMonths: 12,
    from: 'the day it was sent',
    source: ownDefault,
  },
  'one-time': {
    what: 'Links, codes and form numbers that are used once',
    keepsDays: 7,
    from: 'the day they were made',
    source: 'Longer than any of them is of use',
  },
} as const satisfies Record<string, RetentionRule>

export type RetentionName = keyof typeof retention

/** The names of the rules, in the order of the table. */
export const retentionNames = Object.keys(retention) as RetentionName[]

/**
 * The first day that is still kept: what has a day before it goes. Twelve months after 23 November 2026 is 23 November
 * 2027, when it is kept for the last time.
 * @param today `yyyy-mm-dd`
 * @returns `yyyy-mm-dd`; the last of its month where the month is shorter
 */
export function removeBefore(name: RetentionName, today: string): string {
  const rule: RetentionRule = retention[name]
  return 'keepsDays' in rule ? addDays(today, -rule.keepsDays) : addMonths(today, -rule.keepsMonths)
}

/** How long it is kept, in words: "12 months", "6 years", "7 days"; "no longer" for none. */
export function keptFor(name: RetentionName): string {
  const rule: RetentionRule = retention[name]
  if ('keepsDays' in rule) return `${rule.keepsDays} days`
  if (rule.keepsMonths === 0) return 'no longer'
  return rule.keepsMonths % 12 === 0 && rule.keepsMonths > 24
    ? `${rule.keepsMonths / 12} years`
    : `${rule.keepsMonths} months`
}
