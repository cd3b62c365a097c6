import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { standsFor } from '../../rules/adverts/start.ts'
import { dayInLondon } from '../../rules/days.ts'
import { introducing } from './introducing.ts'
import { vacancyThing } from './queries.ts'

/** Known from an advert alone: its organisation has not turned to the pool for it, so that nobody here keeps it right. */
export const onlyAdvertised = sql<SqlBool>`(vacancy.source = 'advert' and vacancy.asked_on is null)`

/**
 * The hourly job: closes what is known from an advert alone once the advert's last day has passed, a hundred at a time.
 * Where somebody is being introduced, the organisation says itself what becomes of it.
 */
export async function closeWithAdverts(db: Db, today = dayInLondon()): Promise<void> {
  const over = await db
    .selectFrom('vacancy')
    .innerJoin('advert', 'advert.vacancy_id', 'vacancy.id')
    .select(['vacancy.id', 'vacancy.state', 'vacancy.organisation_code', 'vacancy.region_code'])
    .where('vacancy.state', '=', sql.lit('open'))
    .where(onlyAdvertised)
    .where(sql<SqlBool>`coalesce(advert.closes_on, advert.posted_on + ${sql.lit(standsFor)}) < ${today}`)
    .where((is) => is.not(introducing))
    .orderBy('vacancy.id')
    .limit(100)
    .forUpdate('vacancy')
    .skipLocked()
    .execute()
  for (const one of over) await move(db, serviceActor, 'vacancy', 'lapse', vacancyThing(one))
}
