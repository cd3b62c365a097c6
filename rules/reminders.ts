import type { Category } from './categories.ts'
import { memberReminders } from './member-reminders.ts'
import { growing } from './reminders/growing.ts'
import { daysBetween } from './working-days.ts'

/** Who is reminded. */
export const reminded = {
  candidate: 'Candidate',
  member: 'Member',
  nominee: 'Nominee',
  leader: 'Leader',
  endorser: 'Endorser',
  invited: 'Whoever was invited to a talent conversation',
  both: 'Both people of a talent conversation',
  owner: 'Whoever is to do it',
  assessor: 'Assessor',
  'talent-team': 'The talent team',
  recruiter: 'Whoever recruits for the organisation',
  offerer: 'Whoever offers it for the organisation',
} as const satisfies Category

export interface Reminder {
  /** As in a list of reminders one may turn off. */
  label: string
  to: keyof typeof reminded
  /** Essential ones cannot be turned off. */
  essential: boolean
  /** The day from which `days` are counted, in words. */
  from: string
  /** When it is sent: days after that day, or before it where below nought. The earliest first. */
  days: readonly number[]
  /** The last day on which it still makes sense, counted likewise; without it there is none. */
  until?: number
}

/**
 * What people are reminded of, once at each of the days, and no more once it is done. The days are the programme's own
 * choice: no published standard was found.
 */
export const reminders = {
  'draft-application': {
    label: 'A draft that you have not finished',
    to: 'candidate',
    essential: false,
    from: 'the last change of the draft',
    days: [7, 21],
  },
  'round-closing': {
    label: 'A round that closes soon, while your application to it is a draft',
    to: 'candidate',
    essential: false,
    from: 'the last day of the round',
    days: [-14, -3, -1],
    until: 0,
  },
  'endorsement-waiting': {
    label: 'An endorsement that somebody asked you for',
    to: 'endorser',
    essential: false,
    from: 'the day it was asked for',
    days: [5, 12],
  },
  'endorsement-missing': {
    label: 'An endorsement that you asked for and do not have yet',
    to: 'candidate',
    essential: false,
    from: 'the day it was asked for',
    days: [14],
  },
  'nomination-waiting': {
    label: 'A nomination that waits for your answer',
    to: 'nominee',
    essential: false,
    from: 'the day of the nomination',
    days: [5, 12],
  },
  'nomination-to-confirm': {
    label: 'A nomination that your assistant has prepared for you to confirm',
    to: 'leader',
    essential: false,
    from: 'the day it was prepared',
    days: [3, 10],
  },
  'conversation-invited': {
    label: 'An invitation to a talent conversation that waits for your answer',
    to: 'invited',
    essential: false,
    from: 'the day of the invitation',
    days: [5, 12],
  },
  'conversation-tomorrow': {
    label: 'A talent conversation that takes place tomorrow',
    to: 'both',
    essential: false,
    from: 'the day of the conversation',
    days: [-1],
    until: -1,
  },
  'conversation-acknowledge': {
    label: 'The record of a talent conversation that you have not acknowledged yet',
    to: 'both',
    essential: false,
    from: 'the day of the conversation',
    days: [3, 10],
  },
  'session-to-book': {
    label: 'A time with the panel that you have not chosen yet',
    to: 'candidate',
    essential: false,
    from: 'the day a panel received your application',
    days: [3, 7],
  },
  'session-tomorrow': {
    label: 'Your time with the panel that is tomorrow',
    to: 'candidate',
    essential: false,
    from: 'the day of the session',
    days: [-1],
    until: -1,
  },
  'scores-waiting': {
    label: 'Scores that you have not locked yet',
    to: 'assessor',
    essential: false,
    from: 'the day you were given the application',
    days: [5, 10],
  },
  'action-due': {
    label: 'A development action that is due in a week, or today',
    to: 'owner',
    essential: false,
    from: 'the day it is due',
    days: [-7, 0],
    until: 0,
  },
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
  ...memberReminders,
  'clock-late': {
    label: 'An answer from the talent team that is late',
    to: 'talent-team',
    essential: true,
    from: 'the day it was due',
    days: [1, 8, 15],
  },
  'information-wanted': {
    label: 'Information about your application that the talent team asked you for',
    to: 'candidate',
    essential: true,
    from: 'the day it is due',
    days: [-7, -1, 1],
  },
  'vacancy-still-right': {
    label: 'A vacancy that nobody has confirmed for a month',
    to: 'recruiter',
    essential: false,
    from: 'the day on which it was last confirmed',
    days: [30, 45, 60],
  },
  ...growing,
  'members-newly-fit': {
    label: 'Members who newly fit a vacancy of your region',
    to: 'talent-team',
    essential: false,
    from: 'the night in which they were found',
    days: [0],
    until: 2,
  },
} as const satisfies Record<string, Reminder>

export type ReminderName = keyof typeof reminders

/** Their names, in the order of the table. */
export const reminderNames = Object.keys(reminders) as ReminderName[]

/**
 * Which of its days a reminder has come to: the latest that is reached, so that a job that missed some days sends one and
 * not three. Null before the first and after the last on which it makes sense. It is for the caller to send each once.
 * @param from the day it is counted from, `yyyy-mm-dd`
 * @param today `yyyy-mm-dd`
 */
export function reminderDue(name: ReminderName, from: string, today: string): number | null {
  const { days, until }: Reminder = reminders[name]
  const since = daysBetween(from, today)
  return until !== undefined && since > until ? null : dueReminder(days, since)
}

/**
 * The latest of the offsets that has been reached, or null.
 * @param offsets in days, below nought for days before
 * @param days how many days it is since, below nought where it is yet to come
 */
export const dueReminder = (offsets: readonly number[], days: number): number | null => {
  const reached = offsets.filter((offset) => offset <= days)
  return reached.length > 0 ? Math.max(...reached) : null
}
