import type { Reminder } from '../reminders.ts'

/** Reminders about opportunities to grow, and of memberships that were imported. */
export const growing = {
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
} as const satisfies Record<string, Reminder>
