import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { fits, reasonsFor, type MemberFacts, type VacancyFacts } from '../../rules/matching.ts'
import type { Readiness } from '../../rules/readiness.ts'
import type { Vacancy } from './queries.ts'

/** How many fitting members a team is shown at once. */
const shown = 25

export const factsOf = (vacancy: Vacancy): VacancyFacts => ({
  roleFamily: vacancy.role_family,
  region: vacancy.region_code,
  regionName: vacancy.region_name,
  organisation: vacancy.organisation_code,
  contractType: vacancy.contract_type,
  startsOn: vacancy.starts_on,
})

/**
 * The members who fit a vacancy, the readiest first, each with the reasons in words. Read as the role that knows of no
 * self-assessment, conversation, assessment or equality data.
 */
export async function matchesFor(matching: Db, vacancy: Vacancy) {
  const facts = factsOf(vacancy)
  const rows = await matching
    .selectFrom('membership_interest as wish')
    .innerJoin('membership as member', 'member.id', 'wish.membership_id')
    .select(['member.id', 'name', 'current_post', 'readiness', 'target_roles', 'regions', 'contract_types'])
    .select(['member.available_from', 'unavailable_until', 'employer_code', 'hide_from_employer'])
    .select(['member.region_code as home_region_code', 'expires_on'])
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
    .where((is) =>
      is.not(
        is.and([
          is('hide_from_employer', '=', true),
          is('employer_code', 'is not distinct from', vacancy.organisation_code),
        ]),
      ),
    )
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
})
