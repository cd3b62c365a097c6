import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { liveStates } from '../../../rules/lifecycles/vacancy.ts'
import { heldOn } from '../../people/held-on.ts'
import { onlyAdvertised } from '../../vacancies/lapse.ts'
import type { Finding, Span } from './finding.ts'

/** Vacancies in one of the states, each with everybody who recruits today for one of its organisations. */
const vacancies = (db: Db, states: readonly string[], { today }: Span) =>
  db
    .selectFrom('vacancy')
    .innerJoin('role_grant', (on) =>
      on.on(
        sql<SqlBool>`role_grant.organisation_code = any(array_append(vacancy.partners, vacancy.organisation_code))`,
      ),
    )
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['vacancy.id', 'person.id as person_id', 'person.email as recipient', 'vacancy.id as leads_to'])
    .distinct()
    .where(isOneOf('vacancy.state', states))
    .where('role_grant.role', '=', sql.lit('recruiter'))
    .where(heldOn(today))

/** Nobody has said for long whether it is still right: the link leads to the button that says so. */
export const vacanciesToConfirm: Finding = {
  find: (db, span) =>
    vacancies(db, liveStates, span)
      .select('vacancy.confirmed_on as from_day')
      .where('vacancy.confirmed_on', '>=', span.first)
      .where('vacancy.confirmed_on', '<=', span.last)
      .where((is) => is.not(onlyAdvertised)),
  path: paths.freshenVacancy,
}

/** It was expected by now: it is confirmed as immediate, or its days are moved. */
export const vacanciesExpected: Finding = {
  find: (db, span) =>
    vacancies(db, ['predicted'], span)
      .select('vacancy.starts_on as from_day')
      .where('vacancy.starts_on', '>=', span.first)
      .where('vacancy.starts_on', '<=', span.last),
  path: paths.vacancy,
}
