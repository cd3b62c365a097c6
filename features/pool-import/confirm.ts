import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { Stale } from '../../platform/refusals.ts'
import { sql } from 'kysely'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { addDays } from '../../rules/working-days.ts'
import { startInLondon } from '../../platform/london.ts'
import { changeName } from '../account/actions.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import { listInterests } from '../pool/interests.ts'
import { membershipThing, type Membership } from '../pool/queries.ts'
import type { confirmForm } from './form.ts'

/** For how many days somebody who was imported has to confirm. */
export const confirmDays = 60

/** Another place in a pool that the person has: one is in one pool at a time. */
export const otherMembership = (db: Db, { id, person_id }: Pick<Membership, 'id' | 'person_id'>) =>
  db
    .selectFrom('membership')
    .innerJoin('board', 'board.region_code', 'membership.region_code')
    .select(['membership.id', 'board.name as board_name'])
    .where('person_id', '=', person_id)
    .where(isOneOf('state', ['active', 'suspended']))
    .where('membership.id', '<>', id)
    .executeTakeFirst()

/**
 * The member confirms what was imported, as they have corrected it, and is matched from now on.
 * @throws Stale where they are, or have just come to be, a member of another pool
 */
export async function confirmMembership(
  db: Db,
  actor: Actor,
  it: Membership,
  values: Values<ReturnType<typeof confirmForm>>,
): Promise<void> {
  // Of two that are confirmed at once the second waits here, and finds the first.
  await db.selectFrom('person').select('id').where('id', '=', it.person_id).forNoKeyUpdate().executeTakeFirst()
  if (await otherMembership(db, it)) throw new Stale(it)
  const employer = values.employer ? (await organisationTyped(db, 'employer', values.employer)).code : null
  const today = dayInLondon()
  if (values.name !== actor.name) await changeName(db, actor, values.name)
  await move(db, { ...actor, name: values.name }, 'membership', 'join', it, {
    name: values.name,
    current_post: values.post,
    employer_code: employer,
    target_roles: values.roles,
    contract_types: values.contracts,
    regions: [it.region_code, ...values.regions.filter((code) => code !== it.region_code)],
    available_from: values.from,
    registration_body: values.registration,
    registration_number: values.number,
    hide_from_employer: values.hide === 'yes',
    admitted_on: today,
    confirmed_on: today,
    expires_on: expiryOf(today),
    version: it.version + 1,
  }).catch(notTwice(it))
  await listInterests(db, [it.id])
}

/** A board that admits them at this moment takes no turn: the database lets one of the two be a member. */
const notTwice = (it: Membership) => (error: unknown) => {
  throw (error as { code?: string }).code === '23505' ? new Stale(it) : error
}

export const refuseMembership = (db: Db, actor: Actor, it: Membership) => move(db, actor, 'membership', 'reject', it)

/** The hourly job: ends what nobody has confirmed in time, a hundred at a time. */
export async function lapseInvitations(db: Db, today = dayInLondon()): Promise<void> {
  const due = await db
    .selectFrom('membership')
    .select(['id', 'state', 'person_id', 'region_code', 'regions'])
    .where('state', '=', sql.lit('invited'))
    .where('created_at', '<', startInLondon(addDays(today, -confirmDays)))
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const one of due) await move(db, serviceActor, 'membership', 'lapse-invitation', membershipThing(one))
}
