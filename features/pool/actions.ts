import type { Db } from '../../platform/db.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf, readinessBands, type Readiness } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Application } from '../applications/queries.ts'
import { endIntroductions } from '../introductions/hold.ts'
import type { Membership } from './queries.ts'

/** Makes an admitted applicant a member of the board's pool, for 24 months. */
export async function beginMembership(
  db: Db,
  actor: Actor,
  application: Application,
  readiness: Readiness,
): Promise<void> {
  const state = beginning(actor, 'membership', 'begin', application.scope)
  const today = dayInLondon()
  const begun = await db
    .insertInto('membership')
    .values({
      state,
      person_id: application.person_id,
      application_id: application.id,
      region_code: application.region_code,
      pathway: application.pathway,
      name: application.candidate_name,
      current_post: application.current_post ?? '',
      employer_code: application.employer_code,
      readiness,
      target_roles: application.target_roles,
      regions: [...new Set([application.region_code, ...application.regions])],
      contract_types: application.contract_types,
      available_from: application.available_from ?? today,
      hide_from_employer: application.hide_from_employer,
      admitted_on: today,
      expires_on: expiryOf(today),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun)
    throw new WrongFields({ outcome: 'This person is already a member of a pool. One board admits at a time.' })
  await listInterests(db, begun.id)
  await hideAsBefore(db, begun.id, application.id)
  const about = { thing: 'membership', id: begun.id, person: application.person_id, region: application.region_code }
  await record(db, actor, 'membership.begin', about)
}

/** The member stays hidden from the organisations that the applicant named. */
const hideAsBefore = (db: Db, membershipId: string, applicationId: string) =>
  db
    .insertInto('membership_hidden_from')
    .columns(['membership_id', 'organisation_code'])
    .expression((is) =>
      is
        .selectFrom('application_hidden_from')
        .select([is.cast<string>(is.val(membershipId), 'uuid').as('membership_id'), 'organisation_code'])
        .where('application_id', '=', applicationId),
    )
    .execute()

/** Lists what an active member looks for: a row for each role family and region; none for anybody else. */
export async function listInterests(db: Db, membershipId: string): Promise<void> {
  await db.deleteFrom('membership_interest').where('membership_id', '=', membershipId).execute()
  const member = await db
    .selectFrom('membership')
    .select(['state', 'target_roles', 'regions', 'readiness', 'available_from', 'unavailable_until'])
    .where('id', '=', membershipId)
    .executeTakeFirstOrThrow()
  if (member.state !== 'active') return
  const rows = member.target_roles.flatMap((role_family) =>
    member.regions.map((region_code) => ({
      role_family,
      region_code,
      readiness_rank: readinessBands[member.readiness as Readiness].rank,
      available_from: member.available_from,
      membership_id: membershipId,
    })),
  )
  if (rows.length > 0) await db.insertInto('membership_interest').values(rows).execute()
}

/** The member leaves of their own will, and is not asked any more. */
export async function leavePool(db: Db, actor: Actor, membership: Membership): Promise<void> {
  await move(db, actor, 'membership', 'leave', membership)
  await listInterests(db, membership.id)
  await endIntroductions(db, 'membership_id', membership.id, ['proposed'], 'The member has left the pool.')
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
