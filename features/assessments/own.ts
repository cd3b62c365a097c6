import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessmentThing } from './queries.ts'

/**
 * The newest assessment of an application of the actor's own; null where there is none, or it was withdrawn. It tells as
 * much of it as a candidate may know: a page turns its state into words that say nothing of scores or outcome.
 */
export async function ownAssessment(db: Db, actor: Actor, application: string) {
  const row = await db
    .selectFrom('assessment')
    .select(['id', 'state', 'person_id', 'panel_id', 'region_code', 'round_id', 'application_id', 'released_at'])
    .where('application_id', '=', application)
    .where('person_id', '=', actor.personId)
    .where('state', '<>', sql.lit('ended' as const))
    .orderBy('created_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
  return row ? { ...row, ...assessmentThing({ ...row, mine: false }) } : null
}
