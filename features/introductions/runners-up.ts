import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { openStates } from '../../rules/lifecycles/introduction.ts'
import type { Vacancy } from '../vacancies/queries.ts'
import { nameNow } from '../organisations/name-now.ts'
import { matchesAmong } from '../matching/matches.ts'

/** How many are looked at: those found appointable last come first. */
const most = 10

/**
 * Whom an organisation of the region could have appointed to a post of this kind and did not, also to this very one, and
 * who fit it: for the team alone. It is found again whether they fit; that they were appointable elsewhere is no reason by itself.
 */
export async function runnersUp(db: Db, vacancy: Vacancy) {
  const rows = await db
    .selectFrom('introduction as earlier')
    .innerJoin('membership', 'membership.id', 'earlier.membership_id')
    .select(['earlier.membership_id as id', 'membership.name', 'current_post', 'appointable_on'])
    .select(nameNow('earlier.organisation_code').as('organisation_name'))
    .where('earlier.region_code', '=', vacancy.region_code)
    .where('appointable_for', '=', vacancy.role_family)
    .where('membership.state', '=', 'active')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('introduction as now')
            .select(sql`1`.as('one'))
            .whereRef('now.person_id', '=', 'earlier.person_id')
            .where('now.vacancy_id', '=', vacancy.id)
            .where('now.state', 'in', [...openStates, 'appointed']),
        ),
      ),
    )
    .orderBy('appointable_on', 'desc')
    .orderBy('earlier.id')
    .limit(most)
    .execute()
  const ids = rows.map(({ id }) => id)
  const matches = await matchesAmong(db, vacancy, ids)
  return rows.filter(({ id }, at) => matches.get(id)?.fits && ids.indexOf(id) === at)
}
