import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { MoveName } from '../../rules/lifecycles.ts'
import { daysBetween } from '../../rules/working-days.ts'
import { isOver } from './live.ts'

/** The organisation's vacancies that are over, the latest shared first, a page at a time: with what came of each, and in how many days. */
export async function endedVacancies(db: Db, organisation: string, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('vacancy')
    .select(['id', 'state', 'title', 'outcome', 'created_at'])
    .select([when('min', ['vacancy.share', 'vacancy.predict']).as('shared_at')])
    .select([when('max', ['vacancy.fill', 'vacancy.close', 'vacancy.lapse']).as('ended_at')])
    .where('organisation_code', '=', organisation)
    .where(isOver('in'))
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(sql.lit(11)).execute()
  const page = pageOf(rows, 10, (row) => placeText(row.created_at, row.id))
  return { next: page.next, rows: page.rows.map((row) => ({ ...row, days: daysFrom(row) })) }
}

/** When one of these moves was made, first or last; null where none is kept. */
const when = (which: 'min' | 'max', moves: readonly MoveName[]) =>
  sql<Date | null>`(select ${sql.raw(which)}(event.at) from event where event.thing = 'vacancy'
    and event.thing_id = vacancy.id::text and event.name in (${sql.join(moves)}))`

const daysFrom = ({ shared_at, ended_at }: { shared_at: Date | null; ended_at: Date | null }) =>
  shared_at && ended_at ? daysBetween(dayInLondon(shared_at), dayInLondon(ended_at)) : null
