import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import type { Outcome } from '../../rules/categories.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessment } from '../assessments/queries.ts'

export type ToGive = NonNullable<Awaited<ReturnType<typeof feedbackToGive>>>

/** A released assessment that the actor may see, with its feedback: given, or still to be given. */
export async function feedbackToGive(db: Db, actor: Actor, id: string) {
  const found = await assessment(db, actor, id)
  if (found?.state !== 'released') return null
  const feedback = await db
    .selectFrom('feedback')
    .leftJoin('person', 'person.id', 'feedback.given_by')
    .select(['version', 'due_on', 'words', 'given_at', 'person.name as given_by_name'])
    .where('assessment_id', '=', id)
    .executeTakeFirst()
  if (!feedback) return null
  const { application_id, person_id, region_code } = found
  const about: About = { thing: 'application', id: application_id, person: person_id, region: region_code }
  return { ...found, ...feedback, outcome: found.outcome as Outcome, about }
}
