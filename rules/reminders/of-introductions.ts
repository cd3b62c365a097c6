/** What people are reminded of about introductions: a part of the table in `reminders.ts`. */
export const introductionReminders = {
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
} as const
