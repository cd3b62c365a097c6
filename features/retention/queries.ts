import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { londonDayOf, startInLondon } from '../../platform/london.ts'
import { addDays } from '../../rules/working-days.ts'

/** When the nightly run last came to its end; null where it never has. */
export async function lastRun(db: Db): Promise<Date | null> {
  const run = db.selectFrom('removal').select('ran_at').where('rule', '=', 'run')
  const newest = await run.orderBy('ran_at', 'desc').limit(sql.lit(1)).executeTakeFirst()
  return newest?.ran_at ?? null
}

const daysShown = 30

/** What was removed in the 30 days up to and including one, by day, and the last day before of which there is more. */
export async function removedUntil(db: Db, day: string) {
  const first = addDays(day, 1 - daysShown)
  const removed = await db
    .selectFrom('removal')
    .select([londonDayOf('ran_at').as('day'), 'rule', (sum) => sum.fn.sum<string>('removed').as('removed')])
    .where('rule', '<>', 'run')
    .where('ran_at', '>=', startInLondon(first))
    .where('ran_at', '<', startInLondon(day, 1))
    .groupBy(['day', 'rule'])
    .orderBy('day', 'desc')
    .orderBy('rule')
    .execute()
  return { removed, before: (await isAnyBefore(db, first)) ? addDays(first, -1) : null }
}

async function isAnyBefore(db: Db, day: string): Promise<boolean> {
  const earlier = db.selectFrom('removal').select('id').where('ran_at', '<', startInLondon(day))
  return (await earlier.limit(sql.lit(1)).executeTakeFirst()) !== undefined
}

/** The legal holds in force, the newest first. */
export async function holdsInForce(db: Db, after: Place<Date> | undefined) {
  let query = holds(db)
  if (after) query = query.where(sql<boolean>`(hold.placed_at, hold.id) < (${after.key}, ${after.id})`)
  const newest = query.orderBy('hold.placed_at', 'desc').orderBy('hold.id', 'desc')
  return pageOf(await newest.limit(sql.lit(26)).execute(), 25, (row) => placeText(row.placed_at, row.id))
}

/** One legal hold in force; null where there is none, or it has been lifted. */
export const holdInForce = async (db: Db, id: string) =>
  (await holds(db).where('hold.id', '=', id).executeTakeFirst()) ?? null

export type Hold = NonNullable<Awaited<ReturnType<typeof holdInForce>>>

const holds = (db: Db) =>
  db
    .selectFrom('legal_hold as hold')
    .innerJoin('person', 'person.id', 'hold.person_id')
    .innerJoin('person as placer', 'placer.id', 'hold.placed_by')
    .select(['hold.id', 'hold.person_id', 'person.name', 'hold.reason', 'hold.placed_at', 'placer.name as placed_by'])
    .where('hold.lifted_at', 'is', null)
