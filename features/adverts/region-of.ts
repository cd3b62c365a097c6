import type { Db } from '../../platform/db.ts'

/** The region of a board in which the organisation is at present; null where it is in none. */
export const regionOf = async (db: Db, organisation: string) =>
  (await regionsNow(db, [organisation])).get(organisation) ?? null

/** The same of several organisations; those in no board’s region are left out. */
export async function regionsNow(db: Db, organisations: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (organisations.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisation_period as p')
    .innerJoin('board', 'board.region_code', 'p.region_code')
    .select(['p.organisation_code', 'board.region_code'])
    .where('p.organisation_code', 'in', [...new Set(organisations)])
    .where('p.to_date', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.organisation_code, row.region_code]))
}
