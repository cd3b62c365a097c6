import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dayInLondon } from '../../rules/days.ts'
import { listInterests } from './interests.ts'
import { membershipThing } from './queries.ts'

/**
 * Takes back the end of a membership that ended since a new post began, where the post has fallen through: for its term,
 * and where the person has no other place in a pool. Whoever was suspended then is for their team to see to.
 * @param began the day on which the post was to begin
 */
export async function restoreMembership(
  db: Db,
  person: string,
  began: string,
  today = dayInLondon(),
): Promise<boolean> {
  const member = await db
    .selectFrom('membership')
    .select(['id', 'state', 'person_id', 'region_code', 'regions'])
    .where('person_id', '=', person)
    .where('state', '=', 'appointed')
    .where('leaves_on', '=', began)
    .where('expires_on', '>', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership as other')
            .select('other.id')
            .whereRef('other.person_id', '=', 'membership.person_id')
            .where('other.state', 'in', ['active', 'suspended']),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership_suspension')
            .select('membership_suspension.id')
            .whereRef('membership_id', '=', 'membership.id')
            .where('ended_at', 'is', null),
        ),
      ),
    )
    .forUpdate()
    .executeTakeFirst()
  if (!member) return false
  await move(db, serviceActor, 'membership', 'restore', membershipThing(member), {
    leaves_on: null,
    unavailable_until: null,
  })
  await listInterests(db, [member.id])
  return true
}
