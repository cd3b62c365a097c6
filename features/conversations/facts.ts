import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

export type ConversationFacts = NonNullable<Awaited<ReturnType<typeof conversationFacts>>>

/**
 * What a talent team may know of a conversation, where the row policy lets the reader find it at all: whether it took
 * place, when, with whom, and the readiness agreed on. The last two are null until both have acknowledged it.
 */
export async function conversationFacts(db: Db, id: string) {
  const row = await db
    .selectFrom('conversation')
    .select(['id', 'state', 'person_id', 'partner_id', 'person_name', 'partner_name', 'elsewhere'])
    .select(['shared_with_region', 'held_on', 'readiness'])
    .select((is) =>
      is
        .selectFrom('application')
        .select(sql<string[]>`coalesce(array_agg(region_code), '{}')`.as('regions'))
        .whereRef('application.conversation_id', '=', 'conversation.id')
        .where('submitted_at', 'is not', null)
        .as('regions'),
    )
    .where('conversation.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const held = row.state === 'held'
  return { ...row, held, held_on: held ? row.held_on : null, readiness: held ? row.readiness : null }
}
