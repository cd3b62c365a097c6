import type { Db } from '../../platform/db.ts'

/** The board of a region; null where the region has none, as Wales. */
export async function boardOfRegion(db: Db, region: string | null) {
  if (!region) return null
  const board = await db.selectFrom('board').selectAll().where('region_code', '=', region).executeTakeFirst()
  return board ?? null
}
