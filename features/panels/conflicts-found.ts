import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { conflictFound, employerMonths } from '../../rules/conflicts.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'

/** What the service finds between somebody who assesses and candidates, by application. */
export async function conflictsFound(db: Db, person: string, applications: readonly string[]) {
  const since = addMonths(dayInLondon(), -employerMonths)
  const { rows } = await sql<Facts>`
    with own (code) as (
      select distinct kin_of(code) from assessor, unnest(earlier_employers || employer_code) as code where person_id = ${person})
    select application.id, reports_to as "reportsTo", (select name from person where id = ${person}) as "assessorName",
      exists (select from nomination where nomination.person_id = application.person_id
        and sent_at >= ${since}::date and ${person} in (nominator_id, prepared_by)) as nominated,
      exists (select from endorsement where application_id = application.id and endorser_id = ${person}) as endorses,
      exists (select from conversation where conversation.person_id = application.person_id and partner_id = ${person}
        and state in ('arranged', 'acknowledged', 'held')) as conversed,
      exists (select from application as own_one where own_one.person_id = ${person} and own_one.round_id = application.round_id
        and own_one.state <> 'withdrawn') as applies,
      exists (select from assessment as prior where prior.application_id = application.id and prior.state = 'released'
        and (exists (select from role_grant where role_grant.panel_id = prior.panel_id and role_grant.person_id = ${person})
          or exists (select from review where review.assessment_id = prior.id and reviewer_id = ${person}))) as before,
      exists (select from own where code = application.employer_code
        or code in (select employer_code from nomination where person_id = application.person_id and sent_at >= ${since}::date)
        or code in (select employer_code from membership where person_id = application.person_id and admitted_on >= ${since}::date)
        or code in (select earlier.employer_code from application as earlier
          where earlier.person_id = application.person_id and earlier.submitted_at >= ${since}::date)) as "sameEmployer"
    from application where id = any(${applications})`.execute(db)
  return new Map(
    rows.flatMap(({ id, ...known }) => {
      const found = conflictFound(known)
      return found ? [[id, found] as const] : []
    }),
  )
}

type Facts = Parameters<typeof conflictFound>[0] & { id: string }
