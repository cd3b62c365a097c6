import type { Reminder } from '../reminders.ts'

/** What vacancies remind those who recruit of, and the team. */
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
  'members-newly-fit': {
    label: 'Members who newly fit a vacancy of your region',
    to: 'talent-team',
    essential: false,
    from: 'the night in which they were found',
    days: [0],
    until: 2,
  },
} as const satisfies Record<string, Reminder>
