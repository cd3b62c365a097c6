import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { underWay } from '../../../rules/application-clock.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** What the two wrote goes with it; the actions they agreed on stay in the development plan. */
export const heldConversations: Remover = async (db, before) => {
  const old = unused(db, ['held']).where('conversation.held_on', '<', before)
  const gone = await db.deleteFrom('conversation').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

/** One whose day is still to come is not over, however long ago it was arranged. */
export const unfinishedConversations: Remover = async (db, before) => {
  const old = unused(db, ['invited', 'offered', 'arranged', 'acknowledged', 'declined', 'cancelled'])
    .where(isBefore(sql`conversation.changed_at`, before))
    .where(isBefore(sql`coalesce(conversation.takes_place_at, '-infinity')`, before))
  const gone = await db.deleteFrom('conversation').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

/** Neither an application nor a nomination that is under way rests on them. */
const unused = (db: Db, states: readonly string[]) =>
  db
    .selectFrom('conversation')
    .select('conversation.id')
    .where(isOneOf('conversation.state', states))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('application')
            .whereRef('application.conversation_id', '=', 'conversation.id')
            .where(isOneOf('application.state', underWay)),
        ),
      ),
    )
    .where(
      sql<SqlBool>`not exists (
      select from nomination where nomination.conversation_id = conversation.id
        and nomination.state in ('prepared', 'waiting', 'made'))`,
    )
    .where(noHold(sql`conversation.person_id`, sql`conversation.partner_id`))
    .limit(sql.lit(atOnce))
