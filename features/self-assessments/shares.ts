import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'

/** A conversation that will not take place gives nobody anything to read. */
const over: States['conversation'][] = ['declined', 'cancelled']

/** What is shared now: not taken back, and for a conversation that has not been declined or called off. */
export const standingShares = (db: Db) =>
  db
    .selectFrom('self_assessment_share')
    .innerJoin('conversation', 'conversation.id', 'self_assessment_share.conversation_id')
    .select(['self_assessment_share.id', 'self_assessment_id', 'self_assessment_share.partner_id', 'conversation_id'])
    .select(['shared_at', 'conversation.partner_name'])
    .where('ended_at', 'is', null)
    .where('conversation.state', 'not in', over)

/** Who may read the person's own self-assessment now, and since when. */
export const readersOf = (db: Db, selfAssessmentId: string) =>
  standingShares(db).where('self_assessment_id', '=', selfAssessmentId).orderBy('shared_at').execute()

/** What the candidate shares for a conversation, for either of the two. */
export async function sharedIn(db: Db, conversationId: string): Promise<{ id: string; shared_at: Date } | null> {
  const share = await standingShares(db)
    .where('conversation_id', '=', conversationId)
    .orderBy('shared_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return share ? { id: share.self_assessment_id, shared_at: share.shared_at } : null
}

/** The actor's own conversations for which they may share this self-assessment, and do not yet. */
export const conversationsToShareFor = (db: Db, actor: Actor, selfAssessmentId: string) =>
  db
    .selectFrom('conversation')
    .select(['id', 'state', 'partner_id', 'partner_name', 'created_at'])
    .where('person_id', '=', actor.personId)
    .where('state', 'not in', over)
    .where(
      'id',
      'not in',
      standingShares(db).clearSelect().select('conversation_id').where('self_assessment_id', '=', selfAssessmentId),
    )
    .orderBy('created_at', 'desc')
    .limit(sql.lit(50))
    .execute()
