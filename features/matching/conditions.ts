import { sql, type RawBuilder } from 'kysely'
import { keysOf } from '../../rules/categories.ts'
import { noticePeriods } from '../../rules/career.ts'
import { earliestStart, graceMonths, neededBy, type VacancyFacts } from '../../rules/matching.ts'
import { staleMonths } from '../../rules/readiness.ts'
import { addMonths } from '../../rules/working-days.ts'
import { hiddenFrom } from '../pool/hidden-from.ts'

type Condition = RawBuilder<boolean>

/**
 * The rules of `rules/matching.ts` as conditions on `membership_interest as wish` joined with `membership as member`:
 * `musts` have to hold, `open` are those that are not wholly met. That both say the same is tested on ten thousand cases.
 */
export function conditionsOf(
  vacancy: VacancyFacts,
  today: string,
): { musts: Record<string, Condition>; open: Condition[] } {
  const needed = neededBy(vacancy, today)
  const earliest = earliestStartIn(today)
  const asked = vacancy.registrations.length > 0
  const registered = sql<boolean>`coalesce(registration_body = any(${vacancy.registrations}::text[]), false)`
  return {
    musts: {
      pool: sql`(member.state = 'active' and leaves_on is null and expires_on >= ${today})`,
      readiness: sql`wish.ready_from <= ${needed}`,
      contract: sql`contract_types @> array[${vacancy.contractType}]`,
      availability: sql`(coalesce(unavailable_until < ${needed}, true) and ${earliest} <= ${addMonths(needed, graceMonths)})`,
      ...(asked && vacancy.registrationWeight === 'must'
        ? { registration: sql`(registration_body is null or ${registered})` }
        : {}),
      ...(vacancy.boardExperience === 'must' ? { 'board-experience': sql`coalesce(board_member <> 'no', true)` } : {}),
      visibility: sql`(not (hide_from_employer and coalesce(employer_code = any(${vacancy.kin}::text[]), false))
        and not (${hiddenFrom('member.id')} && ${vacancy.kin}::text[]))`,
    },
    open: [
      sql`expires_on < ${needed}`,
      sql`(wish.readiness_rank > 1 and wish.ready_by > ${needed})`,
      sql`(member.region_code <> ${vacancy.region} and coalesce(travel in ('daily-60', 'daily-90'), false))`,
      sql`(${earliest} > ${needed} or confirmed_on + make_interval(months => ${staleMonths}) < ${today}::date)`,
      ...(asked ? [sql<boolean>`not ${registered}`] : []),
      ...(vacancy.boardExperience ? [sql<boolean>`board_member is distinct from 'voting'`] : []),
      ...wish('organisation_kinds', vacancy.organisationKind),
      ...wish('organisation_sizes', vacancy.organisationSize),
      ...(vacancy.challenged ? [sql<boolean>`not member.challenged`] : []),
    ],
  }
}

const wish = (column: string, offered: string | null): Condition[] =>
  offered === null ? [] : [sql`(cardinality(${sql.ref(column)}) > 0 and not ${sql.ref(column)} @> array[${offered}])`]

/** The first day on which a member could begin: when they are available, and after the notice they have to give. */
function earliestStartIn(today: string) {
  const served = keysOf(noticePeriods).map(
    (notice) => sql`when ${sql.lit(notice)} then ${earliestStart({ availableFrom: today, notice }, today)}::date`,
  )
  return sql`greatest(member.available_from, case notice ${sql.join(served, sql` `)} else ${today}::date end)`
}
