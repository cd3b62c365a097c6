import { sql } from 'kysely'
import { dayInLondon } from '../rules/days.ts'
import type { Actor, Grant } from '../rules/roles.ts'
import { signIn } from '../rules/sign-in.ts'
import { grantsOf } from './actor-of.ts'
import { authentication } from './authentication.ts'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { remembered } from './remembered.ts'

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
  /** The clock by which sessions and links end. */
  now: () => Date
  /** Whose request it is. Marks the session as used. */
  read: (headers: Headers) => Promise<Found>
  /** The id of the session that the request belongs to, read in a transaction that is open already; or null. */
  idOf: (db: Db, headers: Headers) => Promise<string | null>
  /** Begins a session, in the transaction, instead of the one this browser may have; the headers set its cookie. */
  begin: (db: Db, personId: string, headers: Headers) => Promise<Headers>
  /** Ends this browser's session, in the transaction; the headers make the browser forget it. */
  end: (db: Db, headers: Headers) => Promise<Headers>
}

const minute = 60_000

/** Everything about sessions: read from the web pool, begun and ended in the transaction of what causes it. */
export function createSessions(
  config: Pick<Config, 'url'>,
  web: Db,
  secret: string,
  now: () => Date = () => new Date(),
): Sessions {
  const reading = authentication(web, config.url, secret)
  // Whether a cookie's signature is ours never changes; whether its session goes on, the database says.
  const verified = remembered(1_000, (cookie) => reading.tokenIn({ headers: new Headers({ cookie }) }))
  const tokenIn = (headers: Headers) => {
    const cookie = headers.get('cookie')
    if (!cookie) return null
    return cookie.length < 500 ? verified(cookie) : reading.tokenIn({ headers })
  }
  return {
    now,
    async read(headers) {
      const token = await tokenIn(headers)
      return token ? foundBy(web, token, now()) : null
    },
    async idOf(db, headers) {
      const token = await tokenIn(headers)
      const row = await db
        .selectFrom('session')
        .select('id')
        .where('token', '=', token ?? '')
        .executeTakeFirst()
      return row?.id ?? null
    },
    async begin(db, personId, headers) {
      await forget(db, await tokenIn(headers))
      const body = { personId, at: now() }
      const { headers: answer } = await authentication(db, config.url, secret).beginSession({
        body,
        headers,
        returnHeaders: true,
      })
      return answer
    },
    async end(db, headers) {
      await forget(db, await tokenIn(headers))
      const { headers: answer } = await reading.forgetCookie({ returnHeaders: true })
      // Not "cookies": that would sign people out of every other service under the same registered domain.
      answer.set('Clear-Site-Data', '"cache", "storage"')
      return answer
    },
  }
}

async function forget(db: Db, token: string | null) {
  if (token) await db.deleteFrom('session').where('token', '=', token).execute()
}

interface Row {
  id: string
  created_at: Date
  last_seen_at: Date
  person_id: string
  name: string
  grants: Grant[]
}

/** One query for the session, the person and the roles: it stands before every page. */
async function foundBy(db: Db, token: string, now: Date): Promise<Found> {
  const { rows } = await sql<Row>`
    select session.id, session.created_at, session.last_seen_at, person.id as person_id, person.name,
      ${grantsOf('person.id', dayInLondon(now))} as grants
    from session join person on person.id = session.person_id
    where session.token = ${token} and session.expires_at > ${now}`.execute(db)
  const row = rows[0]
  if (!row) return null
  const endsIn = endOf(row.created_at, row.last_seen_at) - now.getTime()
  if (endsIn <= 0) return { endedOf: row.person_id }
  const seen = await markUsed(db, row, now)
  return {
    session: {
      id: row.id,
      actor: { personId: row.person_id, name: row.name, grants: row.grants },
      endsIn: Math.floor((endOf(row.created_at, seen) - now.getTime()) / 1000),
    },
  }
}

/** When a session ends, in milliseconds: 30 minutes after its last use, 12 hours after it began at the latest. */
const endOf = (began: Date, seen: Date) =>
  Math.min(seen.getTime() + signIn.idleMinutes * minute, began.getTime() + signIn.longestMinutes * minute)

/** Written at most once a minute; until then the earlier use counts, so that nobody is promised more than they have. */
async function markUsed(db: Db, { id, last_seen_at }: Row, now: Date): Promise<Date> {
  if (now.getTime() - last_seen_at.getTime() < minute) return last_seen_at
  await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute()
  return now
}
