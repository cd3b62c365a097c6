import { sql } from 'kysely'
import { signInLimits, type LimitName } from '../rules/sign-in.ts'
import type { Db } from './db.ts'
import { TooMany } from './refusals.ts'

/**
 * Counts one more try, in the transaction; the count is in the database, so that a restart forgets nothing.
 * Two transactions with the same key wait for each other: take a network's key before an address's, so that none wait
 * in a circle.
 * @param of an email address or a network address
 * @throws TooMany where the limit was reached before; the undone transaction leaves the count there
 */
export async function countTry(db: Db, name: LimitName, of: string, now: Date): Promise<void> {
  const limit = signInLimits[name]
  const ends = now.getTime() + limit.seconds * 1000
  const over = sql<boolean>`rate_limit.expire <= ${now.getTime()}`
  const { points, expire } = await db
    .insertInto('rate_limit')
    .values({ key: `${name}: ${of}`, points: 1, expire: ends })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        points: sql`case when ${over} then 1 else rate_limit.points + 1 end`,
        expire: sql`case when ${over} then excluded.expire else rate_limit.expire end`,
      }),
    )
    .returning(['points', 'expire'])
    .executeTakeFirstOrThrow()
  if (points > limit.tries) throw new TooMany(Math.ceil(((expire ?? ends) - now.getTime()) / 1000))
}

/** What one holder of addresses has: an IPv4 address, or the first half of an IPv6 one. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip
  const [head = [], tail = []] = ip.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
