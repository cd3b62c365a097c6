import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Board } from './queries.ts'

/** How a region came to be as it is. */
export interface RegionHistory {
  opened: string
  /** The regions that ended on the day before. */
  ended: string[]
  /** The regions that began on that day, this one among them. */
  began: string[]
  /** Where its organisations were before, with how many of those we know; the most first. */
  came: { region: string; organisations: number }[]
}

/** Which regions of the past a board's region was made from; null where it has been the same since the first that we know. */
export async function historyOfRegion(db: Db, board: Board): Promise<RegionHistory | null> {
  if (!board.opened) return null
  const regions = await db
    .selectFrom('region')
    .select(['name', 'opened'])
    .where((is) => is.or([is('opened', '=', board.opened), is('closed', '=', sql<string>`${board.opened}::date - 1`)]))
    .orderBy('name')
    .execute()
  const ended = regions.filter(({ opened }) => opened !== board.opened).map(({ name }) => name)
  if (ended.length === 0) return null
  const began = regions.filter(({ opened }) => opened === board.opened).map(({ name }) => name)
  return { opened: board.opened, ended, began, came: await cameFrom(db, board) }
}

async function cameFrom(db: Db, { region_code, opened }: Board): Promise<RegionHistory['came']> {
  const count = sql<number>`count(distinct now.organisation_code)`
  return db
    .selectFrom('organisation_period as now')
    .innerJoin('organisation_period as before', 'before.organisation_code', 'now.organisation_code')
    .innerJoin('region', 'region.code', 'before.region_code')
    .where('now.region_code', '=', region_code)
    .where('now.to_date', 'is', null)
    .where('region.closed', '=', sql<string>`${opened}::date - 1`)
    .select(['region.name as region', count.as('organisations')])
    .groupBy('region.name')
    .orderBy(count, 'desc')
    .execute()
}
