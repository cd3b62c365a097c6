import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { visibleTo } from '../../platform/visible.ts'
import { addMonths } from '../../rules/working-days.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'

/** The organisations of the actor's region that have a board, by name, a page at a time, with how their posts stand. */
export async function boardsOfRegion(db: Db, actor: Actor, after: Place | undefined) {
  let query = db
    .selectFrom('organisation_period as place')
    .innerJoin('organisation', 'organisation.code', 'place.organisation_code')
    .select(['organisation.code', 'place.name'])
    .where('place.to_date', 'is', null)
    .where(sql<boolean>`coalesce(organisation.closed, 'infinity') > current_date`)
    .where(isOneOf('organisation.kind', ['trust', 'icb']))
    .where(visibleTo(actor, 'board-post.list', { 'talent-team': 'place.region_code' }))
  if (after) query = query.where(sql<boolean>`(place.name, place.organisation_code) > (${after.key}, ${after.id})`)
  const rows = await query.orderBy('place.name').orderBy('place.organisation_code').limit(sql.lit(26)).execute()
  const page = pageOf(rows, 25, ({ name, code }) => placeText(name, code))
  const counts = await standingsOf(
    db,
    page.rows.map(({ code }) => code),
  )
  return { next: page.next, rows: page.rows.map((row) => ({ ...row, posts: counts.get(row.code) ?? null })) }
}

/** By organisation: how many of its posts are vacant, interim and filled, and how many terms end within 12 months. */
async function standingsOf(db: Db, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, Standings>()
  const soon = addMonths(dayInLondon(), 12)
  const rows = await db
    .selectFrom('board_post')
    .select((is) => [
      'organisation_code',
      is.fn.countAll<number>().filterWhere('standing', '=', 'vacant').as('vacant'),
      is.fn.countAll<number>().filterWhere('standing', '=', 'interim').as('interim'),
      is.fn.countAll<number>().filterWhere('standing', '=', 'filled').as('filled'),
      is.fn.countAll<number>().filterWhere('term_ends_on', '<=', soon).as('ending'),
    ])
    .where('organisation_code', 'in', codes)
    .where('removed_at', 'is', null)
    .groupBy('organisation_code')
    .execute()
  return new Map<string, Standings>(rows.map((row) => [row.organisation_code, row]))
}

export interface Standings {
  vacant: number
  interim: number
  filled: number
  ending: number
}
