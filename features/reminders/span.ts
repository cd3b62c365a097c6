import { reminders, type Reminder, type ReminderName } from '../../rules/reminders.ts'
import { addDays } from '../../rules/working-days.ts'
import type { Span } from './due/finding.ts'

/** A reminder that comes later than this after its day helps nobody, and letters are not kept for ever. */
const lateAtMost = 31

/** The days from which a reminder may be counted in order to be due today. */
export function spanOf(name: ReminderName, today: string): Span {
  const { days, until }: Reminder = reminders[name]
  return {
    today,
    first: addDays(today, -(until ?? Math.max(...days) + lateAtMost)),
    last: addDays(today, -Math.min(...days)),
  }
}
