import { day } from '../../ui/words.ts'

interface Available {
  available_from: string
  unavailable_until: string | null
}

/** The last day of a pause that is not over; null where there is none. */
export const pausedUntil = ({ unavailable_until: until }: Pick<Available, 'unavailable_until'>, today: string) =>
  until && until >= today ? until : null

/** From when a member could begin, in words; a pause ends by itself. */
export function whenAvailable(it: Available, today: string): string {
  const [from, paused] = [it.available_from, pausedUntil(it, today)]
  if (paused) return `Paused until ${day(paused)}`
  return from <= today ? 'Now' : `From ${day(from)}`
}
