import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { signIn } from '../../rules/sign-in.ts'

/** A further address: it signs the person in, and may come to receive their letters. */
export interface Address {
  id: string
  email: string
}

export interface Addresses {
  /** The one that receives letters. It signs in as well. */
  receives: string
  others: Address[]
}

/** The addresses that sign the actor in. */
export async function addressesOf(db: Db, actor: Actor): Promise<Addresses> {
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const others = await db
    .selectFrom('person_address')
    .select(['id', 'email'])
    .where('person_id', '=', actor.personId)
    .where('email', '!=', email)
    .where('confirmed_at', 'is not', null)
    .orderBy('created_at')
    .execute()
  return { receives: email, others }
}

/** One of the further ones: only such a one can be chosen or removed. */
export const otherAddress = async (db: Db, actor: Actor, id: string) =>
  (await addressesOf(db, actor)).others.find((address) => address.id === id) ?? null

export interface OpenSession {
  id: string
  began: Date
  lastSeen: Date
  userAgent: string
}

/** The actor's sessions that have not ended, the one used last first. */
export async function sessionsOf(db: Db, actor: Actor, now: Date): Promise<OpenSession[]> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const rows = await db
    .selectFrom('session')
    .select(['id', 'created_at', 'last_seen_at', 'user_agent'])
    .where('person_id', '=', actor.personId)
    .where('created_at', '>', ago(signIn.longestMinutes))
    .where('last_seen_at', '>', ago(signIn.idleMinutes))
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    began: row.created_at,
    lastSeen: row.last_seen_at,
    userAgent: row.user_agent ?? '',
  }))
}
