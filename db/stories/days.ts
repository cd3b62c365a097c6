import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays, isWorkingDay } from '../../rules/working-days.ts'

/** The day so many days from now, `yyyy-mm-dd`; before now where it is negative. */
export const inDays = (days: number) => dayInLondon(new Date(Date.now() + days * 86_400_000))

/** The day so many days from now, or the nearest worked one before it: people do not meet on a Sunday. */
export const workdayIn = (days: number) => {
  const day = inDays(days)
  return isWorkingDay(day) ? day : addWorkingDays(day, -1)
}

/**
 * Gives each thing told a moment in working hours, so many days ago. What is told of the same or a later day than
 * the last comes after it.
 */
export function clock(now = new Date()) {
  let last = { daysAgo: 0, at: new Date(0) }
  return (daysAgo: number): Date => {
    const fresh = workingHours(now, daysAgo)
    const later = new Date(last.at.getTime() + 7 * 60_000)
    last = { daysAgo, at: daysAgo <= last.daysAgo && fresh < later ? later : fresh }
    return last.at
  }
}

function workingHours(now: Date, daysAgo: number): Date {
  const at = new Date(now)
  at.setUTCDate(at.getUTCDate() - daysAgo)
  at.setUTCHours(9, (daysAgo * 97) % 420, 0, 0)
  while (at.getUTCDay() % 6 === 0) at.setUTCDate(at.getUTCDate() - 1)
  return at
}
