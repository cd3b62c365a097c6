import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'
import type { searchForm } from './form.ts'
import { vacancyThing, type Vacancy } from './queries.ts'

/** The organisation records that it uses a search firm, and whether the pool had been asked first. */
export async function recordSearch(
  db: Db,
  actor: Actor,
  it: Vacancy,
  values: Values<typeof searchForm>,
): Promise<void> {
  if (values.ground === 'exception' && !values.reason)
    throw new WrongFields({ reason: 'Say what makes it an exception' })
  await db
    .insertInto('search_use')
    .values({
      vacancy_id: it.id,
      organisation_code: it.organisation_code,
      region_code: it.region_code,
      firm: values.firm,
      fee: values.fee,
      ground: values.ground,
      reason: values.reason,
      asked_first: it.asked_on !== null,
      answered_first: it.answered_on !== null,
      recorded_by: actor.personId,
    })
    .execute()
  await record(db, actor, 'search-use.record', it.about)
}

const who = { recruiter: 'search_use.organisation_code', 'talent-team': 'search_use.region_code' }

const searchUses = (db: Db) =>
  db
    .selectFrom('search_use')
    .innerJoin('vacancy', 'vacancy.id', 'search_use.vacancy_id')
    .selectAll('search_use')
    .select(['vacancy.title', 'vacancy.state', 'vacancy.partners'])
    .select(nameNow('search_use.organisation_code').as('organisation_name'))

/** The search firms used for one vacancy, the first first. Who may see the vacancy sees them. */
export const searchesFor = (db: Db, vacancyId: string) =>
  searchUses(db).where('vacancy_id', '=', vacancyId).orderBy('recorded_at').limit(sql.lit(20)).execute()

export type SearchUse = NonNullable<Awaited<ReturnType<typeof searchUse>>>

/** One use of a search firm in the actor's region, or by an organisation they recruit for. */
export async function searchUse(db: Db, actor: Actor, id: string) {
  const row = await searchUses(db)
    .where('search_use.id', '=', id)
    .where(visibleTo(actor, 'search-use.list', who))
    .executeTakeFirst()
  return row ? { ...row, scope: vacancyThing({ ...row, id: row.vacancy_id }).scope } : null
}

/** The uses of search firms that the actor may see, the newest first, a page at a time. */
export async function searchUsesSeenBy(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = searchUses(db).where(visibleTo(actor, 'search-use.list', who))
  if (after) query = query.where(sql<boolean>`(recorded_at, search_use.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('recorded_at', 'desc').orderBy('search_use.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.recorded_at, row.id))
}

/** The team acknowledges an exception. @throws Stale where somebody has done so */
export async function acknowledgeSearch(db: Db, actor: Actor, it: SearchUse, words: string): Promise<void> {
  const done = await db
    .updateTable('search_use')
    .set({ acknowledged_by: actor.personId, acknowledged_at: new Date(), acknowledgement: words })
    .where('id', '=', it.id)
    .where('acknowledged_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  const thing = vacancyThing({ ...it, id: it.vacancy_id })
  if (!done) throw new Stale(thing)
  await record(db, actor, 'search-use.acknowledge', thing.about)
}
