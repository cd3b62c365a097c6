import type { Letter } from '../../platform/letter.ts'
import type { Reminder } from '../../rules/reminders.ts'

/** A reminder says no more than that something waits, and how to have fewer of them. */
export const reminderLetter = ({ essential }: Reminder, path: string): Letter => ({
  paragraphs: [
    'Something waits for you in Aspire Together.',
    'To keep it between us, this email does not say more. Sign in to read it.',
    ...(essential ? [] : ['You can choose in your account which reminders you receive.']),
  ],
  link: { text: 'Sign in to read it', path },
})
