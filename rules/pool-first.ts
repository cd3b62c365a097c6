import type { Category } from './categories.ts'
import { addDays, addWorkingDays } from './working-days.ts'

/** How many working days a board's team has to answer a vacancy, and one for an interim post. */
export interface AnswerTimes {
  answer_days: number
  interim_answer_days: number
}

/** What the programme promises; a board may choose otherwise. */
export const usualAnswerTimes: AnswerTimes = { answer_days: 10, interim_answer_days: 2 }

/** The longest that a board may choose, in working days. */
export const longestAnswer = 60

/** How many working days the team has for a post of this contract, a key of `contractTypes`. */
export const answerDays = (contract: string, { answer_days, interim_answer_days }: AnswerTimes): number =>
  contract === 'interim' ? interim_answer_days : answer_days

/**
 * By when the region's team is to answer a vacancy for which the pool was asked, `yyyy-mm-dd`.
 * @param contract a key of `contractTypes`
 * @param askedOn `yyyy-mm-dd`
 */
export const answerDue = (contract: string, askedOn: string, times: AnswerTimes): string =>
  addWorkingDays(askedOn, answerDays(contract, times))

/** What a team may answer. */
export const answers = {
  slate: 'a slate of members who fit',
  'nobody-fits': 'nobody in the pool fits',
} as const satisfies Category

export type PoolAnswer = keyof typeof answers

/** Whether the pool was asked, and its team has still to answer. */
export const awaitsAnswer = (it: { state: string; asked_on: string | null; answered_on: string | null }) =>
  it.state === 'open' && it.asked_on !== null && it.answered_on === null

/**
 * On what ground an organisation may use a search firm: the boards expect their use to be "confined to those occasions
 * where a hiring organisation is also considering candidates from outside the NHS"; anything else is an exception, which
 * the region's team acknowledges.
 */
export const searchGrounds = {
  'outside-nhs': 'We also consider candidates from outside the NHS',
  exception: 'Another reason, as an exception that the talent team acknowledges',
} as const satisfies Category

/** After how many days without a word a vacancy counts as stale; the organisation is asked every 30. */
export const freshDays = 60

interface Confirmed {
  confirmed_on: string
  /** What it is known from. */
  source: string
  asked_on: string | null
}

/**
 * Whether a vacancy was last confirmed so long ago that it may no longer be right. One that is known from an advert
 * alone holds as long as the advert. Days are `yyyy-mm-dd`.
 */
export const isStaleVacancy = (it: Confirmed, today: string) =>
  it.confirmed_on < staleBefore(today) && (it.source !== 'advert' || it.asked_on !== null)

/** The first day on which a vacancy may have been confirmed without being stale today. */
export const staleBefore = (today: string) => addDays(today, -freshDays)

/** Whether a vacancy that was only expected should have come by now. */
export const isOverdue = (it: { state: string; starts_on: string }, today: string) =>
  it.state === 'predicted' && it.starts_on < today

/** From how many on an organisation is told the number of members who fit: fewer could point at somebody. */
export const shownFrom = 8

/** How many vacancies an organisation may look at in a day to see how many fit: more would let it compare. */
export const glimpsesADay = 3

/** What an organisation is told of how many members fit, before it asks: nobody, some, or the number from eight up. */
export function glimpseWords(number: number): string {
  if (number === 0) return 'Nobody in the pool fits at present'
  return number < shownFrom ? 'Some members of the pool fit' : `${number} members of the pool fit`
}
