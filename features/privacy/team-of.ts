import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'

/** The addresses of a region's talent team today, but not the one of somebody in it whom it is about. */
export async function teamOf(db: Db, region: string, but: string): Promise<string[]> {
  const today = dayInLondon()
  const team = await db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select('person.email')
    .distinct()
    .where('region_code', '=', region)
    .where('role', 'in', ['talent-team', 'regional-lead'])
    .where('ended_at', 'is', null)
    .where('from_date', '<=', today)
    .where((is) => is.or([is('to_date', 'is', null), is('to_date', '>=', today)]))
    .where('person.id', '<>', but)
    .limit(50)
    .execute()
  return team.map(({ email }) => email)
}
