import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dayInLondon } from '../../rules/days.ts'
import { endIntroductions } from '../introductions/hold.ts'
import { endWaiting } from '../opportunities/over.ts'
import { membershipThing } from './queries.ts'
import { tellMember } from './tell.ts'

/** Ends one membership whose day has come: the new post begins, or its term is over. */
export async function endMembershipIfDue(db: Db, id: string, today = dayInLondon()): Promise<void> {
  const member = await db
    .selectFrom('membership')
    .select(['id', 'state', 'person_id', 'region_code', 'regions', 'leaves_on', 'expires_on'])
    .where('id', '=', id)
    .where(isOneOf('state', ['active', 'suspended']))
    .forUpdate()
    .executeTakeFirst()
  if (!member) return
  const begun = member.leaves_on !== null && member.leaves_on <= today
  if (!begun && member.expires_on > today) return
  const event = await move(db, serviceActor, 'membership', begun ? 'complete' : 'lapse', membershipThing(member))
  if (!begun) await tellMember(db, member, event)
  await db.deleteFrom('membership_interest').where('membership_id', '=', id).execute()
  await endIntroductions(db, 'membership_id', id, ['proposed'], 'The member is no longer in the pool.')
  await endWaiting(db, id)
}

/** The hourly job: ends every membership whose day has come, a hundred at a time. */
export async function endDueMemberships(db: Db, today = dayInLondon()): Promise<void> {
  const due = await db
    .selectFrom('membership')
    .select('id')
    .where(isOneOf('state', ['active', 'suspended']))
    .where((is) => is(is.fn('least', ['leaves_on', 'expires_on']), '<=', today))
    .limit(100)
    .execute()
  for (const { id } of due) await endMembershipIfDue(db, id, today)
}
