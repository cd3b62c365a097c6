import type { Category } from './categories.ts'
import { addDays, addMonths, addWorkingDays, workingDaysBetween } from './working-days.ts'

/** Who may have to answer. */
export const holders = {
  'talent-team': 'The talent team',
  candidate: 'The candidate',
  nominee: 'The nominee',
  endorser: 'The endorser',
  invited: 'Whoever was invited',
  reviewer: 'The reviewer',
  member: 'The member',
  recruiter: 'The organisation',
  organisation: 'The organisation',
} as const satisfies Category

export type Holder = keyof typeof holders

type Length = { workingDays: number } | { days: number } | { months: number }

export type Clock = Length & {
  who: Holder
  /** What it measures, as a heading. */
  label: string
}

/**
 * How long each answer may take. Those of a data request are the law's (UK GDPR Article 12(3), from receipt) or, like the
 * 30 days for a complaint, the Data Protection Act 2018 as changed in 2025. The others are what the programme promises,
 * since applicants were left in silence before: no published standard was found, so a board may change them here.
 */
export const clocks = {
  eligibility: { workingDays: 5, who: 'talent-team', label: 'Checking eligibility' },
  information: { workingDays: 10, who: 'candidate', label: 'Giving more information' },
  assessment: { workingDays: 40, who: 'talent-team', label: 'Assessment and outcome' },
  feedback: { workingDays: 10, who: 'talent-team', label: 'Written feedback' },
  review: { workingDays: 20, who: 'reviewer', label: 'Reviewing the process' },
  'nomination-answer': { days: 14, who: 'nominee', label: 'Answering a nomination' },
  'endorsement-answer': { days: 14, who: 'endorser', label: 'Answering a request for an endorsement' },
  'conversation-answer': { days: 14, who: 'invited', label: 'Answering an invitation to a talent conversation' },
  'introduction-answer': { workingDays: 5, who: 'member', label: 'Answering an introduction' },
  'interim-introduction-answer': {
    workingDays: 2,
    who: 'member',
    label: 'Answering an introduction to an interim post',
  },
  'introduction-feedback': {
    workingDays: 10,
    who: 'recruiter',
    label: 'Answering those who were introduced, once a post is filled',
  },
  'placement-answer': { workingDays: 10, who: 'organisation', label: 'Answering a request for an opportunity' },
  'data-request-acknowledgement': { days: 30, who: 'talent-team', label: 'Acknowledging a data request' },
  'data-request-answer': { months: 1, who: 'talent-team', label: 'Answering a data request' },
  'complaint-acknowledgement': { days: 30, who: 'talent-team', label: 'Acknowledging a complaint' },
  'complaint-answer': { months: 3, who: 'talent-team', label: 'Answering a complaint' },
} as const satisfies Record<string, Clock>

export type ClockName = keyof typeof clocks

/** Their names, in the order of the table. */
export const clockNames = Object.keys(clocks) as ClockName[]

/** The last day on which an answer is in time. Days are `yyyy-mm-dd`; the day on which the clock starts is not counted. */
export function dueOn(name: ClockName, startedOn: string): string {
  const clock: Clock = clocks[name]
  if ('workingDays' in clock) return addWorkingDays(startedOn, clock.workingDays)
  return 'days' in clock ? addDays(startedOn, clock.days) : addMonths(startedOn, clock.months)
}

/** The clock that runs while an application is in a state; null where nobody has to answer. */
export const clockOf = (applicationState: string): ClockName | null =>
  Object.hasOwn(clockWhile, applicationState) ? (clockWhile[applicationState] ?? null) : null

const clockWhile: Record<string, ClockName> = {
  submitted: 'eligibility',
  information: 'information',
  eligible: 'assessment',
}

export interface Standing {
  late: boolean
  /** 0 where it is due today; below nought where it is late. */
  workingDaysLeft: number
  /** "3 working days left", "due today" or "2 working days late". */
  words: string
}

/**
 * How a clock stands. What is due on a day off is due today from the last working day before it, and late only after it.
 * Over a weekend or bank holiday, what was due before it is already one working day late.
 * @param due the last day in time, `yyyy-mm-dd`
 * @param today `yyyy-mm-dd`
 */
export function standing(due: string, today: string): Standing {
  const late = today > due
  const workingDaysLeft = late ? -Math.max(1, workingDaysBetween(due, today)) : workingDaysBetween(today, due)
  if (workingDaysLeft === 0) return { late, workingDaysLeft, words: 'due today' }
  const count = Math.abs(workingDaysLeft)
  return { late, workingDaysLeft, words: `${count} working day${count === 1 ? '' : 's'} ${late ? 'late' : 'left'}` }
}

/** How long a clock runs, in words: "5 working days", "1 month". */
export function lengthOf(name: ClockName): string {
  const clock: Clock = clocks[name]
  if ('workingDays' in clock) return `${clock.workingDays} working days`
  if ('days' in clock) return `${clock.days} days`
  return `${clock.months} month${clock.months === 1 ? '' : 's'}`
}
