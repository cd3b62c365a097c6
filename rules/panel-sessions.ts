import { dayInLondon } from './days.ts'

/** How many minutes each candidate of a session may have, and how many candidates it may see. */
export const limits = { minutes: { from: 15, to: 240 }, places: { from: 1, to: 20 } } as const

/** When a panel sits: candidates are seen one after the other, each for so many minutes. */
export interface Sitting {
  starts_at: Date
  minutes: number
}

/** When the place begins; the first place is 1. */
export const placeStarts = ({ starts_at, minutes }: Sitting, seat: number) =>
  new Date(starts_at.getTime() + (seat - 1) * minutes * 60_000)

/** When the place is over. */
export const placeEnds = (sitting: Sitting, seat: number) => placeStarts(sitting, seat + 1)

/** Whether it has begun, so that nothing of it is changed any more. */
export const hasBegun = ({ starts_at }: Pick<Sitting, 'starts_at'>, now = new Date()) => starts_at <= now

/** The places that nobody has taken, in their order. */
export const freePlaces = (places: number, taken: readonly number[]) =>
  Array.from({ length: places }, (_, index) => index + 1).filter((seat) => !taken.includes(seat))

/** Whether the last candidate is seen on the day on which the first is, in London. */
export const endsOnItsDay = (sitting: Sitting, places: number) =>
  dayInLondon(sitting.starts_at) === dayInLondon(new Date(placeEnds(sitting, places).getTime() - 1))

/**
 * The version of a booking that is made now: more than any that was given back before had, so that a calendar which knew
 * that one takes this one for newer.
 */
export const firstVersion = (now = new Date()) => Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 1000)
