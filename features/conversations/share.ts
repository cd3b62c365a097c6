import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Conversation } from './queries.ts'

/**
 * The candidate lets a region's talent team read the fixed record, or takes that back.
 * @param region its code; null for nobody
 * @throws Stale where it changed since the page was opened
 */
export async function shareWith(
  db: Db,
  actor: Actor,
  it: Conversation,
  region: string | null,
  version: number,
): Promise<void> {
  if (region === it.shared_with_region) return
  const shared = await db
    .updateTable('conversation')
    .set({ shared_with_region: region, version: version + 1 })
    .where('id', '=', it.id)
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'held')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!shared) throw new Stale(it)
  if (region) await record(db, actor, 'conversation.share', it.about)
  else await record(db, actor, 'conversation.unshare', it.about)
}
