import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import type { Finding } from './finding.ts'

/** Those who recruit for an organisation whose live vacancy nobody has confirmed for long. */
export const vacanciesToConfirm: Finding = {
  find: (db, { today, first, last }) =>
    db
      .selectFrom('vacancy')
      .innerJoin('role_grant', (on) =>
        on
          .onRef('role_grant.organisation_code', '=', 'vacancy.organisation_code')
          .on('role_grant.role', '=', 'recruiter'),
      )
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .select(['vacancy.id', 'person.id as person_id', 'person.email as recipient', 'vacancy.id as leads_to'])
      .select('confirmed_on as from_day')
      .distinct()
      .where(isOneOf('vacancy.state', ['predicted', 'open']))
      .where('confirmed_on', '>=', first)
      .where('confirmed_on', '<=', last)
      .where('role_grant.ended_at', 'is', null)
      .where('role_grant.from_date', '<=', today)
      .where(sql<SqlBool>`coalesce(role_grant.to_date >= ${today}, true)`),
  path: paths.freshenVacancy,
}
