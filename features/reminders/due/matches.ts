import { sql } from 'kysely'
import { paths } from '../../../paths.ts'
import { heldOn } from '../../people/held-on.ts'
import type { Finding } from './finding.ts'

/** Everybody of a team for whose vacancies somebody new has been found overnight, once for all of them. */
export const newMatches: Finding = {
  find: (db, { today, first, last }) =>
    db
      .selectFrom('vacancy_fit')
      .innerJoin('vacancy', 'vacancy.id', 'vacancy_fit.vacancy_id')
      .innerJoin('role_grant', (on) =>
        on
          .onRef('role_grant.region_code', '=', 'vacancy.region_code')
          .on('role_grant.role', 'in', ['talent-team', 'regional-lead']),
      )
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .select(['person.id', 'person.id as person_id', 'person.email as recipient', 'person.id as leads_to'])
      .select(sql<string>`max(newly_on)`.as('from_day'))
      .where('newly_on', '>=', first)
      .where('newly_on', '<=', last)
      .where(heldOn(today))
      .groupBy(['person.id', 'person.email']),
  path: () => paths.vacancies(),
}
