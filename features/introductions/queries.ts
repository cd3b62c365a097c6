import type { Db } from '../../platform/db.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import type { RuleResult } from '../../rules/matching.ts'
import { nameNow } from '../organisations/name-now.ts'
import { introductionThing, type Row } from './thing.ts'

export type Introduction = NonNullable<Awaited<ReturnType<typeof introduction>>>

/** One introduction that the actor may see at its stage; without the member's name where they may not know it yet. */
export async function introduction(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('introduction')
    .innerJoin('membership', 'membership.id', 'introduction.membership_id')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .innerJoin('region as home', 'home.code', 'introduction.home_region_code')
    .selectAll('introduction')
    .select(['membership.name as member_name', 'membership.current_post', 'membership.state as membership_state'])
    .select(['vacancy.title', 'vacancy.role_family', 'vacancy.contract_type', 'vacancy.state as vacancy_state'])
    .select(['vacancy.starts_on as vacancy_starts_on', 'vacancy.latest_on', 'vacancy.ends_on as vacancy_ends_on'])
    .select(['vacancy.description', 'vacancy.salary_from', 'vacancy.salary_to', 'vacancy.requirements'])
    .select(['vacancy.registrations', 'vacancy.registration_weight', 'vacancy.board_experience', 'vacancy.challenged'])
    .select(['home.name as home_region_name', 'vacancy.partners'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .select(nameNow('membership.employer_code').as('employer_name'))
    .where('introduction.id', '=', id)
    .executeTakeFirst()
  if (!row || !seenBy(actor, row)) return null
  const knows = mayKnow(actor, row)
  const thing = introductionThing(row)
  return {
    ...row,
    ...thing,
    reasons: knows ? (row.reasons as unknown as RuleResult[]) : [],
    ...(knows ? {} : { ...nameless, member_name: numbered(row), about: { ...thing.about, knownAs: numbered(row) } }),
    knows,
  }
}

/** What is not told of somebody whose name is not known; what was said when it ended may name them. */
const nameless = { current_post: '', employer_name: '', home_region_name: '', reason: '' }

/** Nobody sees what is proposed for themselves, in whatever office, before they are asked. */
export const seenBy = (actor: Actor, row: Row) =>
  (row.offered_at !== null || row.person_id !== actor.personId) &&
  (['candidate', 'talent-team', 'home-team', 'recruiter'] as const).some((role) =>
    holds(actor, role, introductionThing(row).scope),
  )

/** Whether the reader may know who the member is: an organisation once the profile has been released. */
export const mayKnow = (actor: Actor, row: Row) => row.released_at !== null || isTheirs(actor, row)

/**
 * Whether the reader may read of the member as they are today: an organisation until its answer. The agreement is about
 * one decision; of whoever is appointed it stays, for what comes next.
 */
export const mayRead = (actor: Actor, row: Row) => isSeen(row) || isTheirs(actor, row)

/** Whether an organisation may read the profile: from when it opened it until its answer. */
export const isProfileOpen = (row: Pick<Row, 'state' | 'released_at'>) => row.released_at !== null && isSeen(row)

const isSeen = ({ state }: Pick<Row, 'state'>) => [...seenStates, 'appointed'].includes(state)

/** The member themselves, and the teams that introduce them. */
const isTheirs = (actor: Actor, row: Row) =>
  row.person_id === actor.personId ||
  (['talent-team', 'home-team'] as const).some((role) => holds(actor, role, introductionThing(row).scope))

/** What an organisation calls somebody whose name it does not know. */
export const numbered = ({ number }: { number: number | null }) => `Member ${number ?? ''}`.trim()
