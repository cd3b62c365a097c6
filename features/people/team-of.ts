import type { Db } from '../../platform/db.ts'
import { whoHolds } from './who-holds.ts'

/** The addresses of a region's talent team today, but not the one of somebody in it whom it is about. */
export async function teamOf(db: Db, region: string, but: string | null = null): Promise<string[]> {
  const team = await whoHolds(db, ['talent-team', 'regional-lead'])
    .where('region_code', '=', region)
    .$if(but !== null, (others) => others.where('person.id', '<>', but))
    .limit(50)
    .execute()
  return team.map(({ email }) => email)
}
