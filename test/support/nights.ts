import { removeWhatIsOver } from '../../features/retention/run.ts'
import { equalityAnswers } from '../../platform/equality.ts'
import { removeBefore, type RetentionName } from '../../rules/retention.ts'
import { addDays } from '../../rules/working-days.ts'
import type { TestDatabase } from './database.ts'

/** The day of the nightly run, unless a test says another. */
export const today = '2029-06-15'

/** Noon on a day. */
export const at = (day: string) => new Date(`${day}T12:00:00Z`)

/** The last day that goes in the night, and the first that stays. */
export function around(rule: RetentionName): [string, string] {
  const kept = removeBefore(rule, today)
  return [addDays(kept, -1), kept]
}

/** Nightly runs on a test's database, and the equality answers there. */
export function nightsOf({ jobs, equality: db, secret }: TestDatabase) {
  const equality = equalityAnswers(db, secret)
  return { equality, run: (on = today) => removeWhatIsOver(jobs, equality, on) }
}
