import { sql } from 'kysely'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'
import { decidedAt } from './applications.ts'

export const endedActions: Remover = async (db, before) => {
  const old = db
    .selectFrom('action')
    .select('action.id')
    .where(isOneOf('action.state', ['done', 'dropped']))
    .where(isBefore(sql`action.ended_at`, before))
    .where(noHold(sql`action.person_id`, sql`action.partner_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('action').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

/** With the answers in it. */
export const selfAssessments: Remover = async (db, before) => {
  const old = db
    .selectFrom('self_assessment')
    .select('self_assessment.id')
    .where(isBefore(sql`self_assessment.changed_at`, before))
    .where(noHold(sql`self_assessment.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('self_assessment').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

export const adjustments: Remover = async (db, before) => {
  const old = db
    .selectFrom('adjustment')
    .innerJoin('application', 'application.id', 'adjustment.application_id')
    .select('adjustment.application_id')
    .where(isOneOf('application.state', ['ineligible', 'admitted', 'pipeline', 'develop', 'not-now', 'withdrawn']))
    .where(isBefore(decidedAt, before))
    .where(
      noHold(
        sql`adjustment.person_id`,
        sql`select arranged_by from adjustment_arranged as arranged
          where arranged.application_id = adjustment.application_id`,
      ),
    )
    .limit(sql.lit(atOnce))
  const gone = await db
    .deleteFrom('adjustment')
    .where('application_id', 'in', old)
    .returning('application_id')
    .execute()
  return { removed: gone.length }
}

export const endedRequests: Remover = async (db, before) => {
  const old = db
    .selectFrom('request')
    .select('request.id')
    .where(isOneOf('request.state', ['answered', 'withdrawn']))
    .where(isBefore(sql`request.ended_at`, before))
    .where(noHold(sql`request.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('request').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
