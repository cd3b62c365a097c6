import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { match } from '../../rules/matching.ts'
import { openStates } from '../../rules/lifecycles/introduction.ts'
import type { Vacancy } from '../vacancies/queries.ts'
import { nameNow } from '../organisations/name-now.ts'
import { membersWithFacts } from '../matching/member-facts.ts'
import { factsOfVacancy } from '../matching/vacancy-facts.ts'

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
  const fitting = await whoFit(db, vacancy, new Set(rows.map(({ id }) => id)))
  return rows.filter((row, at) => fitting.has(row.id) && rows.findIndex(({ id }) => id === row.id) === at)
}

async function whoFit(db: Db, vacancy: Vacancy, ids: ReadonlySet<string>): Promise<Set<string>> {
  if (ids.size === 0) return new Set()
  const [facts, today] = [await factsOfVacancy(db, vacancy), dayInLondon()]
  const members = await membersWithFacts(db, [...ids])
  return new Set(members.filter((member) => match(facts, member.facts, today).fits).map(({ id }) => id))
}
