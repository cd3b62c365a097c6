import type { Actor } from '../rules/roles.ts'

/** A session that is in use. */
export interface Session {
  id: string
  actor: Actor
  /** Seconds until it ends for want of use, or because twelve hours are over. */
  endsIn: number
}

/** What a request's cookie says: a session, one that ended (and whose it was), or nothing. */
export type Found = { session: Session } | { endedOf: string } | null

export interface Sessions {
  /** Whose request it is. Marks the session as used. */
  read: (headers: Headers) => Promise<Found>
}
