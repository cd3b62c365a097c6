import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { fits, reasonsFor, type MemberFacts, type VacancyFacts } from '../../rules/matching.ts'
import type { Readiness } from '../../rules/readiness.ts'
import { kinOf } from '../organisations/kin.ts'
import { hiddenFrom } from '../pool/hidden-from.ts'
import type { Vacancy } from './queries.ts'

/** How many fitting members a team is shown at once. */
const shown = 25

/** What matching knows of the vacancy; `kin` is its organisation's (see `kinOf`). */
export const factsOf = (vacancy: Vacancy, kin: readonly string[]): VacancyFacts => ({
  roleFamily: vacancy.role_family,
  region: vacancy.region_code,
  regionName: vacancy.region_name,
  kin,
  contractType: vacancy.contract_type,
  startsOn: vacancy.starts_on,
})

/**
 * The members who fit a vacancy, the readiest first, each with the reasons in words. Read as the role that knows of no
 * self-assessment, conversation, assessment or equality data.
 */
export async function matchesFor(matching: Db, vacancy: Vacancy) {
  const kin = await kinOf(matching, vacancy.organisation_code)
  const facts = factsOf(vacancy, kin)
  const rows = await matching
    .selectFrom('membership_interest as wish')
    .innerJoin('membership as member', 'member.id', 'wish.membership_id')
    .select(['member.id', 'name', 'current_post', 'readiness', 'target_roles', 'regions', 'contract_types'])
    .select(['member.available_from', 'unavailable_until', 'employer_code', 'hide_from_employer'])
    .select(['member.region_code as home_region_code', 'expires_on'])
    .select(hiddenFrom('member.id').as('hide_from'))
    .where('wish.role_family', '=', vacancy.role_family)
    .where('wish.region_code', '=', vacancy.region_code)
    .where('member.state', '=', 'active')
    .where('member.leaves_on', 'is', null)
    .where('member.expires_on', '>=', dayInLondon())
    .where('member.contract_types', '@>', [[vacancy.contract_type]] as never)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('introduction')
            .select('introduction.id')
            .whereRef('introduction.membership_id', '=', 'member.id')
            .where('introduction.vacancy_id', '=', vacancy.id),
        ),
      ),
    )
    .where((is) => is.or([is('unavailable_until', 'is', null), is('unavailable_until', '<', vacancy.starts_on)]))
    .where(sql<boolean>`not (hide_from_employer and coalesce(employer_code = any(${kin}), false))`)
    .where(sql<boolean>`not (${hiddenFrom('member.id')} && ${kin}::text[])`)
    .orderBy('wish.readiness_rank')
    .orderBy('wish.available_from')
    .orderBy('wish.membership_id')
    .limit(sql.lit(shown))
    .execute()
  return rows
    .map((row) => ({ row, member: factsOfMember(row) }))
    .filter(({ member }) => fits(member, facts))
    .map(({ row, member }) => ({ ...row, reasons: reasonsFor(member, facts) }))
}

interface Row {
  readiness: string
  target_roles: string[]
  regions: string[]
  contract_types: string[]
  available_from: string
  unavailable_until: string | null
  employer_code: string | null
  hide_from_employer: boolean
  hide_from: string[]
}

export const factsOfMember = (row: Row): MemberFacts => ({
  targetRoles: row.target_roles,
  regions: row.regions,
  contractTypes: row.contract_types,
  readiness: row.readiness as Readiness,
  availableFrom: row.available_from,
  unavailableUntil: row.unavailable_until,
  employer: row.employer_code,
  hideFromEmployer: row.hide_from_employer,
  hideFrom: row.hide_from,
})
