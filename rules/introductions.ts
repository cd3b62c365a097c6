import type { Category } from './categories.ts'

/** Why a member declines a post. Only the talent team reads it, to think of them for the right ones. */
export const declineReasons = {
  time: 'It is not the right time for me',
  place: 'It is too far, or I would have to move',
  terms: 'Pay or terms do not suit me',
  role: 'The post is not what I look for',
  organisation: 'The organisation is not what I look for',
  other: 'Another reason',
} as const satisfies Category

/** The steps of an introduction that is under way, as its picture names them. */
export const stageNames = [
  'Asked',
  'Introduced',
  'Profile',
  'Shortlist',
  'Interview',
  'Offer',
  'Checks',
  'Appointment',
] as const

/** At which of the steps an introduction stands; null where it has ended, or nobody was asked yet. */
export const stageOf = ({ state, checked }: { state: string; checked: boolean }): number | null =>
  ({ offered: 0, accepted: 2, released: 3, shortlisted: 4, interviewing: 4, chosen: checked ? 7 : 6, appointed: 8 })[
    state
  ] ?? null

/** Within so many working days a member who is introduced is asked to answer: a day further off is a slip. */
export const answeredWithin = 40
