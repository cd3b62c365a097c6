import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { thingOf, written } from './queries.ts'
import { tellNominator, tellNominee } from './tell.ts'

/**
 * A talent conversation has been held: the person's nominations that waited for one count as made, and both sides are
 * told. To be called in the name of one of the two who held it.
 * @param only the one nomination to count; every one that waits unless given
 */
export async function countNominations(db: Db, personId: string, conversationId: string, only?: string): Promise<void> {
  const held = await db
    .selectFrom('conversation')
    .select('id')
    .where('id', '=', conversationId)
    .where('state', '=', 'held')
    .executeTakeFirst()
  if (!held) return
  let waiting = written(db)
    .where('nomination.person_id', '=', personId)
    .where('nomination.state', '=', sql.lit('waiting' as const))
  if (only) waiting = waiting.where('nomination.id', '=', only)
  for (const row of await waiting.orderBy('nomination.id').forUpdate('nomination').execute()) {
    // When and with whom it was held is between the two: the nominator reads the rest of the row.
    const event = await move(db, serviceActor, 'nomination', 'count', thingOf(row), { conversation_id: held.id })
    await tellNominee(db, row, event, 'nomination-counted')
    await tellNominator(db, row, event, 'nomination-counted')
  }
}
