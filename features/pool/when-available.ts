import { day } from '../../ui/words.ts'

interface Available {
  available_from: string
  unavailable_until: string | null
}

/** From when a member could begin, in words; a pause ends by itself. */
export function whenAvailable({ available_from: from, unavailable_until: paused }: Available, today: string): string {
  if (paused && paused >= today) return `Paused until ${day(paused)}`
  return from <= today ? 'Now' : `From ${day(from)}`
}
