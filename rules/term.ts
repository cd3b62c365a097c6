import { addMonths } from './working-days.ts'

/** What is wrong with the first day of a post that is still to be filled, in a sentence; null where nothing is. */
export const wrongBeginning = (starts: string, today: string): string | null =>
  starts < today ? 'The first day must be today or later' : farDay(starts, today)

/** What is wrong with a day so far off that it is a slip. */
export const farDay = (day: string, today: string): string | null =>
  day > addMonths(today, 60) ? 'The day must be within five years' : null

/**
 * What is wrong with the days of a post, in a sentence; null where nothing is. A substantive post has no end, one that
 * several organisations share may have one, any other ends after it begins.
 * @param contract a key of `contractTypes`
 * @param starts `yyyy-mm-dd`
 * @param ends `yyyy-mm-dd`, or null for none
 */
export function wrongEnd(contract: string, starts: string, ends: string | null): string | null {
  if (contract === 'substantive') return ends ? 'A substantive post has no end. Leave this empty.' : null
  if (!ends) return contract === 'joint' ? null : 'Enter when the post ends'
  return ends > starts ? null : 'The end must be after the beginning'
}
