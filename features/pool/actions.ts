import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { endIntroductions } from '../introductions/hold.ts'
import { endWaiting } from '../opportunities/over.ts'
import { listInterests } from './interests.ts'
import type { Membership } from './queries.ts'

/** The member leaves of their own will, and is not asked any more. */
export async function leavePool(db: Db, actor: Actor, membership: Membership): Promise<void> {
  await move(db, actor, 'membership', 'leave', membership)
  await listInterests(db, [membership.id])
  await endIntroductions(db, 'membership_id', membership.id, ['proposed'], 'The member has left the pool.')
  await endWaiting(db, membership.id)
}

/** The member says until when they are not available; null: they are. */
export async function changeAvailability(
  db: Db,
  actor: Actor,
  membership: Membership,
  until: string | null,
  version: number,
): Promise<void> {
  const saved = await db
    .updateTable('membership')
    .set({ unavailable_until: until, version: version + 1 })
    .where('id', '=', membership.id)
    .where('state', '=', 'active')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(membership)
  await record(db, actor, 'membership.availability', membership.about, { until })
}
