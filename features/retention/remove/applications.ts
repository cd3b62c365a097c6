import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Removed, type Remover } from '../removal.ts'

/** What led to no membership. */
const notAdmitted = ['ineligible', 'pipeline', 'develop', 'not-now', 'withdrawn']

/** When it was decided on, or withdrawn. */
export const decidedAt = sql<Date>`coalesce(application.decided_at, application.changed_at)`

/** Neither whose data it is nor who wrote in it, assessed it or decided on a review. */
export const noHoldOnApplication = noHold(
  sql`application.person_id`,
  sql`select endorser_id from endorsement where endorsement.application_id = application.id`,
  sql`select unnest(array[nominator_id, prepared_by]) from nomination where nomination.id = application.nomination_id`,
  sql`select unnest(array[declared.person_id, declared_by]) from conflict_check as declared
    where declared.application_id = application.id`,
  sql`select unnest(array[given.person_id, excused_by]) from assessment_assessor as given
    join assessment on assessment.id = given.assessment_id where assessment.application_id = application.id`,
  sql`select recorded_by from consensus
    join assessment on assessment.id = consensus.assessment_id where assessment.application_id = application.id`,
  sql`select given_by from feedback
    join assessment on assessment.id = feedback.assessment_id where assessment.application_id = application.id`,
  sql`select reviewer_id from review
    join assessment on assessment.id = review.assessment_id where assessment.application_id = application.id`,
)

/** Nobody waits for the decision on a review of it. */
const noOpenReview = sql<SqlBool>`not exists (
  select from review join assessment on assessment.id = review.assessment_id
  where assessment.application_id = application.id and review.state in ('asked', 'appointed'))`

export const drafts: Remover = async (db, before) => {
  const old = unused(db, ['draft']).where(isBefore(sql`application.changed_at`, before))
  return removeApplications(db, await old.execute())
}

export const notAdmittedApplications: Remover = async (db, before) => {
  const old = unused(db, notAdmitted).where(isBefore(decidedAt, before)).where(noOpenReview)
  return removeApplications(db, await old.execute())
}

/** No membership rests on them. */
const unused = (db: Db, states: readonly string[]) =>
  db
    .selectFrom('application')
    .select('application.id')
    .where(isOneOf('application.state', states))
    .where(sql<SqlBool>`not exists (select from membership where membership.application_id = application.id)`)
    .where(noHoldOnApplication)
    .limit(sql.lit(atOnce))

/** With their endorsements and nominations; what hangs on an application alone, its assessments too, goes with it. */
export async function removeApplications(db: Db, rows: { id: string }[]): Promise<Required<Removed>> {
  const ids = rows.map(({ id }) => id)
  await db
    .deleteFrom('endorsement')
    .where(sql<SqlBool>`application_id = any(${ids})`)
    .execute()
  const gone = await db
    .deleteFrom('application')
    .where(sql<SqlBool>`id = any(${ids})`)
    .returning(['person_id', 'nomination_id'])
    .execute()
  const nominations = gone.flatMap(({ nomination_id }) => nomination_id ?? [])
  await db
    .deleteFrom('nomination')
    .where(sql<SqlBool>`id = any(${nominations})`)
    .execute()
  return { removed: gone.length, people: gone.map(({ person_id }) => person_id) }
}
