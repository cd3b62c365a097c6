import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { signIn } from '../../rules/sign-in.ts'

export interface Address {
  id: string
  email: string
  /** Whether letters go there. */
  receives: boolean
}

/** The addresses that sign the actor in, the one that receives letters first. */
export async function addressesOf(db: Db, actor: Actor): Promise<Address[]> {
  const rows = await db
    .selectFrom('person_address as address')
    .innerJoin('person', 'person.id', 'address.person_id')
    .select(['address.id', 'address.email', 'person.email as receives'])
    .where('person.id', '=', actor.personId)
    .where('address.confirmed_at', 'is not', null)
    .orderBy((of) => of('person.email', '=', of.ref('address.email')), 'desc')
    .orderBy('address.created_at')
    .execute()
  return rows.map((row) => ({ ...row, receives: row.receives === row.email }))
}

/** One of them that does not receive letters: only such a one can be chosen or removed. */
export const otherAddress = async (db: Db, actor: Actor, id: string) =>
  (await addressesOf(db, actor)).find((address) => address.id === id && !address.receives) ?? null

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
