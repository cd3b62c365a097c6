import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { Scope } from '../../rules/roles.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Answers } from '../../rules/self-assessment.ts'
import { frameworkOf } from '../../rules/success-profile.ts'
import { standingShares } from './shares.ts'

export type SelfAssessment = NonNullable<Awaited<ReturnType<typeof selfAssessment>>>

/** One self-assessment with its answers: the actor's own, or one that is shared with them. */
export async function selfAssessment(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('self_assessment')
    .innerJoin('person', 'person.id', 'self_assessment.person_id')
    .leftJoin(standingShares(db).where('self_assessment_share.partner_id', '=', actor.personId).as('share'), (join) =>
      join.onRef('share.self_assessment_id', '=', 'self_assessment.id'),
    )
    .selectAll('self_assessment')
    .select(['person.name as person_name', 'share.partner_id', 'share.shared_at'])
    .where('self_assessment.id', '=', id)
    .where(
      visibleTo(actor, 'self-assessment.see', { candidate: 'self_assessment.person_id', partner: 'share.partner_id' }),
    )
    .executeTakeFirst()
  const framework = row && frameworkOf(row.framework)
  if (!framework) return null
  const scope: Scope = { candidate: row.person_id, partner: row.partner_id }
  return { ...row, framework, answers: await answersOf(db, id), scope, about: aboutOf(row) }
}

/** What its events are about. It belongs to no region and no organisation. */
export const aboutOf = ({ id, person_id }: { id: string; person_id: string }) => ({
  thing: 'self-assessment',
  id,
  person: person_id,
})

async function answersOf(db: Db, id: string): Promise<Answers> {
  const rows = await db
    .selectFrom('self_assessment_answer')
    .select(['item', 'answer', 'evidence'])
    .where('self_assessment_id', '=', id)
    .execute()
  return Object.fromEntries(rows.map(({ item, answer, evidence }) => [item, { answer, evidence }]))
}

/** The person's finished one before this, of the same framework if there is one: what today is compared with. */
export async function lastTime(db: Db, { person_id, created_at, framework: { name } }: SelfAssessment) {
  const row = await db
    .selectFrom('self_assessment')
    .select(['id', 'framework', 'finished_at'])
    .where('person_id', '=', person_id)
    .where('created_at', '<', created_at)
    .where('finished_at', 'is not', null)
    .orderBy(sql`split_part(framework, '/', 1) = ${name}`, 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const framework = row && frameworkOf(row.framework)
  return framework ? { finished_at: row.finished_at!, framework, answers: await answersOf(db, row.id) } : null
}

/** The actor's own self-assessments, the newest first. */
export const selfAssessmentsOf = (db: Db, actor: Actor) => own(db, actor).limit(sql.lit(20)).execute()

/** The same, all of them, a page at a time. */
export async function selfAssessmentsFrom(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = own(db, actor)
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

const own = (db: Db, actor: Actor) =>
  db
    .selectFrom('self_assessment')
    .select(['id', 'framework', 'created_at', 'changed_at', 'finished_at'])
    .where('person_id', '=', actor.personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
