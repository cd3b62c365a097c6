import type { Reminder } from '../reminders.ts'

/** Reminders about the pool: introductions, vacancies, opportunities to grow, and memberships that were imported. */
export const poolReminders = {
  'introduction-to-answer': {
    label: 'An introduction that waits for your answer',
    to: 'candidate',
    essential: true,
    from: 'two working days before the last day for the answer, and that day',
    days: [0],
    until: 0,
  },
  'introduction-feedback': {
    label: 'Members introduced to you who wait for an answer after a post was filled',
    to: 'recruiter',
    essential: true,
    from: 'the day the answer is due',
    days: [-3, 1, 8],
  },
  'vacancy-still-right': {
    label: 'A vacancy that nobody has confirmed for a month',
    to: 'recruiter',
    essential: false,
    from: 'the day on which it was last confirmed',
    days: [30, 45, 60],
  },
  'placement-waiting': {
    label: 'A member’s request for an opportunity that waits for your answer',
    to: 'offerer',
    essential: true,
    from: 'the day it is due',
    days: [-5, 1, 8],
  },
  'membership-to-confirm': {
    label: 'A membership that your board imported for you to confirm',
    to: 'candidate',
    essential: false,
    from: 'the day it was imported',
    days: [14, 30],
    until: 60,
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
