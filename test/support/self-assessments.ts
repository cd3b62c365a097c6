import type { Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'
import { aConversation } from './things.ts'

interface Given {
  of: Person
  framework?: string
  /** By item: the answer, and the evidence after a stroke: `always | I led the merger`. */
  answers?: Record<string, string>
  begun?: Date
  finished?: Date | null
}

/** A self-assessment with what was answered in it, finished or not. */
export async function aSelfAssessment(owner: Db, { of, framework, answers = {}, begun, finished }: Given) {
  const { id } = await owner
    .insertInto('self_assessment')
    .values({
      person_id: of.id,
      framework: framework ?? 'executive-director/1',
      finished_at: finished ?? null,
      ...(begun ? { created_at: begun } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [item, given] of Object.entries(answers)) {
    const [answer = '', evidence = ''] = given.split(' | ')
    const row = { self_assessment_id: id, person_id: of.id, item, answer, evidence }
    await owner.insertInto('self_assessment_answer').values(row).execute()
  }
  return id
}

/** The same with one answer, shared with the partner of a talent conversation. */
export async function aSharedSelfAssessment(owner: Db, { of, by }: { of: Person; by: Person }) {
  const id = await aSelfAssessment(owner, { of, answers: { 'speaks-up': 'always | I spoke up.' } })
  const conversation_id = await aConversation(owner, { of, by })
  const share = { self_assessment_id: id, person_id: of.id, partner_id: by.id, conversation_id }
  await owner.insertInto('self_assessment_share').values(share).execute()
  return id
}
