import type { Reminder } from '../reminders.ts'

/** What those who recruit are reminded of. */
export const ofVacancies = {
  'vacancy-still-right': {
    label: 'A vacancy that nobody has confirmed for a month',
    to: 'recruiter',
    essential: false,
    from: 'the day on which it was last confirmed',
    days: [30, 60, 90],
  },
  'vacancy-expected': {
    label: 'A predicted vacancy whose earliest day has passed',
    to: 'recruiter',
    essential: false,
    from: 'the earliest day of the vacancy',
    days: [1, 15],
  },
} as const satisfies Record<string, Reminder>
