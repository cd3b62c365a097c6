import type { Db } from '../../platform/db.ts'
import { answerOf, evidenceOf } from '../../rules/frameworks/scale.ts'
import { scale, type Answers } from '../../rules/self-assessment.ts'
import { frameworkOf } from '../../rules/success-profile.ts'

/** Everything the person answered, in words, and with whom they shared it. Only in a transaction of their own is there anything. */
export async function selfAssessmentsForExport(db: Db, personId: string) {
  const rows = await db
    .selectFrom('self_assessment')
    .select(['id', 'framework', 'created_at', 'changed_at', 'finished_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const [given, shares] = [await answers(db, personId), await sharesOf(db, personId)]
  return rows.map(({ id, framework, ...dates }) => ({
    framework,
    title: frameworkOf(framework)?.title ?? framework,
    begun_at: dates.created_at,
    changed_at: dates.changed_at,
    finished_at: dates.finished_at,
    answers: inWords(
      framework,
      given.filter((row) => row.self_assessment_id === id),
    ),
    shared: shares
      .filter((share) => share.self_assessment_id === id)
      .map(({ partner_name, shared_at, ended_at }) => ({ with: partner_name, from: shared_at, until: ended_at })),
  }))
}

const answers = (db: Db, personId: string) =>
  db.selectFrom('self_assessment_answer').selectAll().where('person_id', '=', personId).execute()

const sharesOf = (db: Db, personId: string) =>
  db
    .selectFrom('self_assessment_share')
    .innerJoin('conversation', 'conversation.id', 'self_assessment_share.conversation_id')
    .select(['self_assessment_id', 'shared_at', 'ended_at', 'conversation.partner_name'])
    .where('self_assessment_share.person_id', '=', personId)
    .orderBy('shared_at')
    .execute()

interface Row {
  item: string
  answer: string
  evidence: string
}

/** In the order of the framework they were given in. */
function inWords(framework: string, rows: Row[]) {
  const given: Answers = Object.fromEntries(rows.map((row) => [row.item, row]))
  const dimensions = frameworkOf(framework)?.dimensions ?? []
  return dimensions.flatMap(({ title, items }) =>
    items
      .filter(({ key }) => Object.hasOwn(given, key))
      .map(({ key, label }) => {
        const answer = answerOf(given, key)
        return { dimension: title, item: label, answer: answer && scale[answer], evidence: evidenceOf(given, key) }
      }),
  )
}
