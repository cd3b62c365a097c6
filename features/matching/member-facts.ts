import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { MemberFacts } from '../../rules/matching.ts'
import { hiddenFrom } from '../pool/hidden-from.ts'

/** Members, by the ids of their memberships, with what matching knows of each and what a list shows. Those not found are left out. */
export async function membersWithFacts(db: Db, memberships: readonly string[]) {
  if (memberships.length === 0) return []
  const rows = await db
    .selectFrom('membership as member')
    .select([
      'member.id',
      'person_id',
      'state',
      'member.name',
      'current_post',
      'region_code',
      'regions',
      'contract_types',
    ])
    .select(['expires_on', 'leaves_on', 'travel', 'available_from', 'notice', 'unavailable_until', 'confirmed_on'])
    .select(['registration_body', 'board_member', 'organisation_kinds', 'organisation_sizes', 'challenged'])
    .select(['employer_code', 'hide_from_employer', 'put_forward', 'put_forward_on', 'admitted_on', 'target_roles'])
    .innerJoin('region', 'region.code', 'member.region_code')
    .select('region.name as region_name')
    .select(hiddenFrom('member.id').as('hide_from'))
    .select(readinessNow.as('readiness_now'))
    .where('member.id', '=', sql<string>`any(${memberships}::uuid[])`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name,
    currentPost: row.current_post,
    homeRegion: row.region_code,
    regionName: row.region_name,
    facts: factsOf(row),
  }))
}

const readinessNow = sql<MemberFacts['roles'] | null>`(
  select jsonb_object_agg(role_family, jsonb_build_object('band', band, 'setOn', set_on,
    'inEarlierPost', coalesce(set_at < member.post_changed_at, false))) from membership_readiness
  where membership_id = member.id and replaced_at is null)`

interface Row {
  id: string
  state: string
  expires_on: string
  leaves_on: string | null
  target_roles: string[]
  readiness_now: MemberFacts['roles'] | null
  regions: string[]
  region_code: string
  travel: string | null
  contract_types: string[]
  available_from: string
  notice: string | null
  unavailable_until: string | null
  confirmed_on: string
  registration_body: string | null
  board_member: string | null
  organisation_kinds: string[]
  organisation_sizes: string[]
  challenged: boolean
  employer_code: string | null
  hide_from_employer: boolean
  hide_from: string[]
  put_forward: number
  put_forward_on: string | null
  admitted_on: string
}

/** What is stored is what was checked when it was typed: a key of its category. */
const factsOf = (row: Row): MemberFacts =>
  ({
    id: row.id,
    inPool: row.state === 'active',
    expiresOn: row.expires_on,
    leavesOn: row.leaves_on,
    roles: Object.fromEntries(row.target_roles.map((role) => [role, row.readiness_now?.[role] ?? null])),
    regions: row.regions,
    homeRegion: row.region_code,
    travel: row.travel,
    contractTypes: row.contract_types,
    availableFrom: row.available_from,
    notice: row.notice,
    pausedUntil: row.unavailable_until,
    confirmedOn: row.confirmed_on,
    registration: row.registration_body,
    boardMember: row.board_member,
    organisationKinds: row.organisation_kinds,
    organisationSizes: row.organisation_sizes,
    challenged: row.challenged,
    employer: row.employer_code,
    hideFromEmployer: row.hide_from_employer,
    hideFrom: row.hide_from,
    putForward: row.put_forward,
    waitingSince: row.put_forward_on ?? row.admitted_on,
  }) as MemberFacts
