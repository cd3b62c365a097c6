import { listInterests } from '../../features/pool/interests.ts'
import type { Db } from '../../platform/db.ts'
import type { MemberFacts } from '../../rules/matching.ts'

/** The id of a vacancy that there is none of. */
export const nowhere = '00000000-0000-4000-8000-000000000000'

/** Stores members just as their facts say, each a person of their own. */
export async function storeMembers(db: Db, members: readonly MemberFacts[]): Promise<void> {
  for (const [at, member] of members.entries()) await store(db, member, at)
  await listInterests(
    db,
    members.map(({ id }) => id),
  )
}

async function store(db: Db, it: MemberFacts, at: number) {
  const who = { name: `Member ${at}`, email: `member.${it.id}@example.org` }
  const person = await db.insertInto('person').values(who).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('membership')
    .values({
      ...typed(it),
      id: it.id,
      state: it.inPool ? 'active' : 'left',
      person_id: person.id,
      name: who.name,
      current_post: 'Deputy director',
      pathway: 'aspirant',
      readiness: 'now',
    })
    .execute()
  const judged = Object.entries(it.roles).flatMap(([role_family, held]) =>
    held ? [{ membership_id: it.id, role_family, band: held.band, set_on: held.setOn }] : [],
  )
  if (judged.length > 0) await db.insertInto('membership_readiness').values(judged).execute()
  const hidden = it.hideFrom.map((organisation_code) => ({ membership_id: it.id, organisation_code }))
  if (hidden.length > 0) await db.insertInto('membership_hidden_from').values(hidden).execute()
}

const typed = (it: MemberFacts) => ({
  region_code: it.homeRegion,
  target_roles: Object.keys(it.roles),
  regions: [...it.regions],
  contract_types: [...it.contractTypes],
  organisation_kinds: [...it.organisationKinds],
  organisation_sizes: [...it.organisationSizes],
  travel: it.travel,
  notice: it.notice,
  challenged: it.challenged,
  registration_body: it.registration,
  board_member: it.boardMember,
  available_from: it.availableFrom,
  unavailable_until: it.pausedUntil,
  leaves_on: it.leavesOn,
  employer_code: it.employer,
  hide_from_employer: it.hideFromEmployer,
  put_forward: it.putForward,
  put_forward_on: it.putForward > 0 ? it.waitingSince : null,
  admitted_on: it.waitingSince,
  confirmed_on: it.confirmedOn,
  expires_on: it.expiresOn,
})
