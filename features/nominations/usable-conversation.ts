import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { countsForMonths } from '../../rules/talent-conversation.ts'
import { addMonths } from '../../rules/working-days.ts'
import type { Nomination } from './queries.ts'

export type Usable = Awaited<ReturnType<typeof usableConversation>>

/** The nominee's latest talent conversation that still counts, where the nomination waits for one. Nobody else's page has it. */
export async function usableConversation(db: Db, actor: Actor, { state, readsAs }: Nomination) {
  if (state !== 'waiting' || readsAs !== 'nominee') return null
  const found = await db
    .selectFrom('conversation')
    .select(['id', 'held_on', 'partner_name'])
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'held')
    .where('held_on', '>=', addMonths(dayInLondon(), -countsForMonths))
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}
