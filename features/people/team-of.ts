import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { heldOn } from './held-on.ts'

/** The addresses of a region's talent team today, but not the one of somebody in it whom it is about. */
export async function teamOf(db: Db, region: string, but: string | null = null): Promise<string[]> {
  const team = await db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select('person.email')
    .distinct()
    .where('region_code', '=', region)
    .where('role', 'in', ['talent-team', 'regional-lead'])
    .where(heldOn(dayInLondon()))
    .$if(but !== null, (others) => others.where('person.id', '<>', but))
    .limit(50)
    .execute()
  return team.map(({ email }) => email)
}
