import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Dimension } from '../../rules/frameworks/framework.ts'
import type { Actor } from '../../rules/roles.ts'
import { evidenceField } from './form.ts'
import { aboutOf, type SelfAssessment } from './queries.ts'

/** Begins one, without answers. Of a framework there is one unfinished at a time: then it leads to that one. */
export async function beginSelfAssessment(db: Db, actor: Actor, framework: string): Promise<string> {
  const begun = await db
    .insertInto('self_assessment')
    .values({ person_id: actor.personId, framework })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'person_id'])
    .executeTakeFirst()
  if (!begun) return unfinished(db, actor, framework)
  await record(db, actor, 'self-assessment.begin', aboutOf(begun))
  return begun.id
}

async function unfinished(db: Db, actor: Actor, framework: string): Promise<string> {
  const { id } = await db
    .selectFrom('self_assessment')
    .select('id')
    .where('person_id', '=', actor.personId)
    .where('framework', '=', framework)
    .where('finished_at', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Saves a dimension's answers as they are now; what was emptied is forgotten.
 * @throws Stale where it has been saved since, or finished
 */
export async function saveAnswers(
  db: Db,
  actor: Actor,
  it: SelfAssessment,
  { items }: Dimension,
  values: Record<string, string | null>,
  version: number,
): Promise<void> {
  await change(db, actor, it, version, null)
  const of = { self_assessment_id: it.id, person_id: actor.personId }
  const given = items
    .map(({ key }) => ({ ...of, item: key, answer: values[key] ?? '', evidence: values[evidenceField(key)] ?? '' }))
    .filter(({ answer, evidence }) => answer || evidence)
  await db
    .deleteFrom('self_assessment_answer')
    .where('self_assessment_id', '=', it.id)
    .where((is) => is('item', '=', is.fn.any(is.val(items.map(({ key }) => key)))))
    .execute()
  if (given.length > 0) await db.insertInto('self_assessment_answer').values(given).execute()
  await record(db, actor, 'self-assessment.save', it.about)
}

/**
 * From now on it stays as it is; the next one is compared with it.
 * @throws Stale where it has been saved since, or finished
 */
export async function finishSelfAssessment(db: Db, actor: Actor, it: SelfAssessment, version: number): Promise<void> {
  await change(db, actor, it, version, new Date())
  await record(db, actor, 'self-assessment.finish', it.about)
}

async function change(db: Db, actor: Actor, it: SelfAssessment, version: number, finished_at: Date | null) {
  const changed = await db
    .updateTable('self_assessment')
    .set({ version: version + 1, changed_at: new Date(), finished_at })
    .where('id', '=', it.id)
    .where('person_id', '=', actor.personId)
    .where('finished_at', 'is', null)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw new Stale()
}
