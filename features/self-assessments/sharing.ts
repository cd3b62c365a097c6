import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import type { Actor } from '../../rules/roles.ts'
import { aboutOf, type SelfAssessment } from './queries.ts'

interface Conversation {
  id: string
  partner_id: string
}

/** The conversation's partner may read it from now on, in place of another one shared for the same conversation. */
export async function shareSelfAssessment(
  db: Db,
  actor: Actor,
  it: SelfAssessment,
  conversation: Conversation,
): Promise<void> {
  const before = await ending(db, actor)
    .where((is) =>
      is.or([
        is('conversation_id', '=', conversation.id),
        is.and([is('self_assessment_id', '=', it.id), is('partner_id', '=', conversation.partner_id)]),
      ]),
    )
    .returning('self_assessment_id')
    .execute()
  for (const { self_assessment_id: id } of before)
    if (id !== it.id) await record(db, actor, 'self-assessment.unshare', aboutOf({ ...it, id }))
  const shared = await db
    .insertInto('self_assessment_share')
    .values({
      self_assessment_id: it.id,
      person_id: actor.personId,
      partner_id: conversation.partner_id,
      conversation_id: conversation.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (shared) await record(db, actor, 'self-assessment.share', it.about)
}

/** Those who read it by these shares no longer may. */
export async function stopSharing(db: Db, actor: Actor, it: SelfAssessment, shares: readonly string[]): Promise<void> {
  const ended = await ending(db, actor)
    .where('self_assessment_id', '=', it.id)
    .where((is) => is('id', '=', is.fn.any(is.val([...shares]))))
    .returning('id')
    .execute()
  if (ended.length > 0) await record(db, actor, 'self-assessment.unshare', it.about)
}

/** Ends what the person shares; which, is for the caller to say. */
const ending = (db: Db, actor: Actor) =>
  db
    .updateTable('self_assessment_share')
    .set({ ended_at: new Date() })
    .where('person_id', '=', actor.personId)
    .where('ended_at', 'is', null)
