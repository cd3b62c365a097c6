import { roles, type Role } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'

/** A role somebody holds: `place` is empty for the whole service. */
export interface Held {
  role: Role
  place: string
  from_date: string
  to_date: string | null
}

/** "Leader for Barts Health NHS Trust, from 1 May 2027 until 30 April 2028". */
export const held = (one: Held) => `${named(one)}, from ${duration(one.from_date, one.to_date)}`

/** "Leader for Barts Health NHS Trust". */
export const named = ({ role, place }: Pick<Held, 'role' | 'place'>) =>
  `${roles[role].label}${place ? ` for ${place}` : ''}`

/** "1 May 2027 until 30 April 2028". */
export const duration = (from: string, to: string | null) =>
  `${day(from)}${to ? ` until ${day(to)}` : ', without a set end'}`
