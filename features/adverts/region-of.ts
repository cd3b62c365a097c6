import type { Db } from '../../platform/db.ts'

/** The region of a board in which the organisation is at present; null where it is in none. */
export async function regionOf(db: Db, organisation: string): Promise<string | null> {
  const found = await db
    .selectFrom('organisation_period as p')
    .innerJoin('board', 'board.region_code', 'p.region_code')
    .select('board.region_code')
    .where('p.organisation_code', '=', organisation)
    .where('p.to_date', 'is', null)
    .executeTakeFirst()
  return found?.region_code ?? null
}
