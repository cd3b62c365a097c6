import { dayInLondon } from '../../rules/days.ts'
import { latestAgain } from '../../rules/outcomes.ts'
import { day } from '../../ui/words.ts'

/** What is wrong with a day from which somebody may apply again, in a sentence; null where nothing is. */
export function wrongAgain(again: string): string | null {
  const today = dayInLondon()
  if (again <= today) return 'From when they may apply again must be in the future'
  return again > latestAgain(today)
    ? `From when they may apply again must be ${day(latestAgain(today))} or earlier`
    : null
}
