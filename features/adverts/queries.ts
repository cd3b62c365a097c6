import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import { holdsAny, type Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'
import { advertThing } from './thing.ts'

export type Advert = NonNullable<Awaited<ReturnType<typeof advert>>>

/** Adverts of the actor's region, and those of which nobody knows whose they are. */
const visible = (actor: Actor, permission: 'advert.see' | 'advert.list') =>
  holdsAny(actor, 'talent-team')
    ? sql<boolean>`(advert.region_code is null or ${visibleTo(actor, permission, { 'talent-team': 'advert.region_code' })})`
    : sql<boolean>`false`

/** One advert that the actor may see. */
export async function advert(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('advert')
    .leftJoin('region', 'region.code', 'advert.region_code')
    .selectAll('advert')
    .select('region.name as region_name')
    .select(nameNow('advert.organisation_code').as('organisation_name'))
    .where('advert.id', '=', id)
    .where(visible(actor, 'advert.see'))
    .executeTakeFirst()
  return row ? { ...row, ...advertThing(row, actor) } : null
}

/** The adverts in a state that the actor may see, the newest first, a page at a time. */
export async function adverts(db: Db, actor: Actor, state: States['advert'], after: Place<Date> | undefined) {
  let query = db
    .selectFrom('advert')
    .select(['id', 'title', 'employer', 'closes_on', 'why', 'created_at'])
    .select(nameNow('advert.organisation_code').as('organisation_name'))
    .where('state', '=', state)
    .where(visible(actor, 'advert.list'))
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** A count goes no further than this: more than that is many. */
const countedTo = 100

/** How many adverts wait for the actor's team, in words; null where none does. */
export async function advertsToSettle(db: Db, actor: Actor): Promise<string | null> {
  const some = db
    .selectFrom('advert')
    .select('id')
    .where('state', '=', sql.lit('waiting' as const))
    .where(visible(actor, 'advert.list'))
    .limit(sql.lit(countedTo))
  const { number } = await db
    .selectFrom(some.as('some'))
    .select(sql<number>`count(*)::int`.as('number'))
    .executeTakeFirstOrThrow()
  if (number === 0) return null
  if (number === countedTo) return `${countedTo} or more adverts`
  return number === 1 ? '1 advert' : `${number} adverts`
}

/** An import that the actor began, and how far it is. */
export const importBy = async (db: Db, actor: Actor, id: string) =>
  (await importsOf(db, actor).where('id', '=', id).executeTakeFirst()) ?? null

/** The imports that the actor began last. */
export const lastImportsBy = (db: Db, actor: Actor) =>
  importsOf(db, actor).orderBy('created_at', 'desc').orderBy('id').limit(sql.lit(5)).execute()

const importsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('advert_import')
    .select(['id', 'file_name', 'adverts', 'done', 'refused', 'counts', 'rejected', 'created_at', 'finished_at'])
    .where('person_id', '=', actor.personId)
