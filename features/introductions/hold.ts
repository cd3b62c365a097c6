import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import type { openStates } from '../../rules/lifecycles/introduction.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import { noInterview } from './interview.ts'
import { introductionThing } from './thing.ts'
import { tellMember, tellOrganisation } from './tell.ts'

/**
 * Holds the vacancy, then its members in the order of their ids, until the transaction ends: whatever changes one of
 * their introductions does so before the vacancy is filled or closed and before the member leaves, or finds it changed.
 * Always in this order, so that none wait in a circle. Whoever has left one pool for another is held in both: what was
 * begun from the first goes on.
 */
export async function holdAll(db: Db, vacancyId: string, memberships: readonly string[]) {
  const vacancy = await db
    .selectFrom('vacancy')
    .select(['id', 'state', 'organisation_code', 'region_code'])
    .where('id', '=', vacancyId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const members = await db
    .selectFrom('membership')
    .select(['id', 'state', 'leaves_on', 'unavailable_until'])
    .where('person_id', 'in', (is) =>
      is
        .selectFrom('membership as named')
        .select('named.person_id')
        .where('named.id', 'in', [...memberships]),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return { vacancy, live: isLive(vacancy.state), members: members.filter(({ id }) => memberships.includes(id)) }
}

/** Holds a vacancy and one member. */
export async function hold(db: Db, it: { vacancy_id: string; membership_id: string }) {
  const { vacancy, live, members } = await holdAll(db, it.vacancy_id, [it.membership_id])
  const [member] = members
  return { vacancy, live, member, inPool: member !== undefined && isInPool(member) }
}

export const isInPool = (member: { state: string; leaves_on: string | null }) =>
  member.state === 'active' && member.leaves_on === null

type Open = (typeof openStates)[number]

/**
 * Ends introductions that cannot go on, in the service's name, and tells those who knew of them. A member who was not
 * asked yet never hears of it.
 */
export async function endIntroductions(
  db: Db,
  column: 'vacancy_id' | 'membership_id' | 'person_id',
  id: string,
  states: readonly Open[],
  reason: string,
): Promise<void> {
  const those = await db
    .selectFrom('introduction')
    .selectAll()
    .where(column, '=', id)
    .where('state', 'in', states)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const one of those) {
    const moveName = one.state === 'proposed' ? 'recall' : 'withdraw'
    const event = await move(db, serviceActor, 'introduction', moveName, introductionThing(one), {
      reason,
      ...noInterview(one),
    })
    if (one.offered_at) await tellMember(db, one, event)
    if (one.accepted_at) await tellOrganisation(db, one, event)
  }
}
