import type { Db } from '../../../platform/db.ts'
import { move } from '../../../platform/move.ts'
import { record } from '../../../platform/record.ts'
import { Stale, WrongFields } from '../../../platform/refusals.ts'
import { dayInLondon, writtenDay } from '../../../rules/days.ts'
import type { Actor } from '../../../rules/roles.ts'
import { endIntroductions } from '../../introductions/hold.ts'
import { endWaiting } from '../../opportunities/over.ts'
import { listInterests } from '../interests.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'

/** The member leaves of their own will, and is not asked any more. */
export async function leavePool(db: Db, actor: Actor, membership: Membership): Promise<void> {
  await move(db, actor, 'membership', 'leave', membership)
  await listInterests(db, [membership.id])
  await endIntroductions(db, 'membership_id', membership.id, ['proposed'], 'The member has left the pool.')
  await endWaiting(db, membership.id)
}

/** The member says until when they are not available; null: they are. Either answers whether they still are. */
export async function changeAvailability(
  db: Db,
  actor: Actor,
  membership: Membership,
  until: string | null,
  version: number,
): Promise<void> {
  const today = dayInLondon()
  if (until && until < today) throw new WrongFields({ until: 'Enter a day that is still to come, or leave it empty' })
  if (until && until >= membership.expires_on)
    throw new WrongFields({
      until: `Your membership ends on ${writtenDay(membership.expires_on)}: enter a day before that`,
    })
  await saveMembership(db, membership, { unavailable_until: until, confirmed_on: today }, version)
  await record(db, actor, 'membership.availability', membership.about, { until })
}

/** The member is still available, as of today. Said twice on a day it is said once. */
export async function confirmAvailable(db: Db, actor: Actor, membership: Membership): Promise<void> {
  const today = dayInLondon()
  const held = await db
    .selectFrom('membership')
    .select(['state', 'confirmed_on'])
    .where('id', '=', membership.id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  if (held.state !== 'active') throw new Stale({ ...membership, state: held.state })
  if (held.confirmed_on >= today) return
  await saveMembership(db, membership, { confirmed_on: today }, null)
  await record(db, actor, 'membership.confirm', membership.about)
}
