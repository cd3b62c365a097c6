import type { Db } from '../../platform/db.ts'
import { underWay } from '../../rules/application-clock.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Start } from './actions.ts'

/**
 * The application that is under way gains the nomination where it has none, and the conversation where it has none or
 * one that came to nothing. Returns its id.
 */
export async function takeUp(db: Db, actor: Actor, { round, ...start }: Start): Promise<string> {
  const it = await underWayIn(db, actor, round.id)
  const over = ['declined', 'cancelled'].includes(it.conversation_state ?? '')
  const gained = {
    nomination_id: it.nomination_id ?? start.nomination ?? null,
    conversation_id: over
      ? (start.conversation ?? it.conversation_id)
      : (it.conversation_id ?? start.conversation ?? null),
  }
  if (gained.nomination_id !== it.nomination_id || gained.conversation_id !== it.conversation_id)
    await db
      .updateTable('application')
      .set({ ...gained, version: it.version + 1, changed_at: new Date() })
      .where('id', '=', it.id)
      .execute()
  return it.id
}

const underWayIn = (db: Db, actor: Actor, round: string) =>
  db
    .selectFrom('application')
    .leftJoin('conversation', 'conversation.id', 'application.conversation_id')
    .select(['application.id', 'application.version', 'nomination_id', 'application.conversation_id'])
    .select('conversation.state as conversation_state')
    .where('application.person_id', '=', actor.personId)
    .where('application.round_id', '=', round)
    .where('application.state', 'in', underWay)
    .forNoKeyUpdate('application')
    .executeTakeFirstOrThrow()
