import type { Db } from '../../../platform/db.ts'
import { scale } from '../../../rules/self-assessment.ts'
import { frameworkOf, itemsOf } from '../../../rules/success-profile.ts'
import type { Actor } from '../../../rules/roles.ts'
import { wordsOf } from './in-words.ts'

/** The person's own self-assessments in words, with whom they were shared. Nobody else's, even if shared with them. */
export async function selfAssessmentsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('self_assessment')
    .select(['id', 'framework', 'created_at', 'changed_at', 'finished_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const answers = await db
    .selectFrom('self_assessment_answer')
    .select(['self_assessment_id', 'item', 'answer', 'evidence'])
    .where('self_assessment_id', 'in', ids)
    .execute()
  const shares = await db
    .selectFrom('self_assessment_share as share')
    .innerJoin('person', 'person.id', 'share.partner_id')
    .select(['self_assessment_id', 'person.name', 'shared_at', 'ended_at'])
    .where('self_assessment_id', 'in', ids)
    .execute()
  return rows.map((row) => ({
    framework: frameworkOf(row.framework)?.title ?? row.framework,
    version: row.framework,
    begun: row.created_at,
    changed: row.changed_at,
    finished: row.finished_at,
    answers: answers
      .filter((one) => one.self_assessment_id === row.id)
      .map((one) => ({
        item: labelOfItem(row.framework, one.item),
        answer: wordsOf(scale, one.answer),
        evidence: one.evidence,
      })),
    sharedWith: shares
      .filter((one) => one.self_assessment_id === row.id)
      .map((one) => ({ name: one.name, from: one.shared_at, until: one.ended_at })),
  }))
}

function labelOfItem(framework: string, item: string) {
  const known = frameworkOf(framework)
  return (known && itemsOf(known).find(({ key }) => key === item)?.label) ?? item
}
