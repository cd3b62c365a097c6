import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { heldOn } from '../../people/held-on.ts'
import { within, type Finding } from './finding.ts'

/** Whoever offered it; all who may offer for the organisation, where they no longer do. */
export const placementsWaiting: Finding = {
  find: (db, { today, first, last }) =>
    db
      .selectFrom('placement')
      .innerJoin('opportunity', 'opportunity.id', 'placement.opportunity_id')
      .innerJoin('role_grant', (on) =>
        on
          .onRef('role_grant.organisation_code', '=', 'placement.organisation_code')
          .on('role_grant.role', 'in', ['recruiter', 'organisation-administrator', 'leader']),
      )
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .select(['placement.id', 'person.id as person_id', 'person.email as recipient'])
      .select(['placement.id as leads_to', 'placement.due_on as from_day'])
      .where(isOneOf('placement.state', ['asked']))
      .where('placement.due_on', '>=', first)
      .where('placement.due_on', '<=', last)
      .whereRef('person.id', '<>', 'placement.person_id')
      .where(heldOn(today))
      .where(
        sql<SqlBool>`(person.id = opportunity.created_by or not exists (
        select from role_grant as offerer where offerer.person_id = opportunity.created_by
          and offerer.organisation_code = placement.organisation_code
          and offerer.role in ('recruiter', 'organisation-administrator', 'leader') and ${heldOn(today, 'offerer')}))`,
      )
      .groupBy(['placement.id', 'person.id', 'person.email', 'placement.due_on']),
  path: paths.placement,
}

/** Members whom their board has imported, and who have not answered. */
export const membershipsToConfirm: Finding = {
  find: (db, span) =>
    db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .select(['membership.id', 'membership.person_id', 'person.email as recipient', 'membership.id as leads_to'])
      .select(londonDayOf('membership.created_at').as('from_day'))
      .where(isOneOf('membership.state', ['invited']))
      .where(within('membership.created_at', span)),
  path: paths.confirmMembership,
}
