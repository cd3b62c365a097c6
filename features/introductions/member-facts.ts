import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { withoutNames } from '../../rules/name-blind.ts'
import { nameNow } from '../organisations/name-now.ts'
import type { Introduction } from './queries.ts'

export type MemberFacts = Awaited<ReturnType<typeof memberFacts>>

/**
 * What an organisation may be shown of a member, all of it; which of it is shown when, stands in `what-is-seen.tsx`.
 * Nothing of assessments, conversations, adjustments or equality is read.
 */
export async function memberFacts(db: Db, it: Pick<Introduction, 'membership_id' | 'role_family' | 'why'>) {
  const facts = await db
    .selectFrom('membership')
    .innerJoin('region as home', 'home.code', 'membership.region_code')
    .leftJoin('cv', 'cv.application_id', 'membership.application_id')
    .leftJoin('membership_readiness as judged', (join) =>
      join
        .onRef('judged.membership_id', '=', 'membership.id')
        .on('judged.role_family', '=', it.role_family)
        .on('judged.replaced_at', 'is', null),
    )
    .select('membership.application_id')
    .select(['membership.name', 'current_post', 'available_from', 'notice', 'travel', 'contract_types'])
    .select(['registration_body', 'registration_number', 'board_member', 'years_at_level', 'challenged'])
    .select(['organisation_kinds', 'organisation_sizes', 'home.name as home_region_name', 'cv.name as cv_name'])
    .select((is) => is.fn.coalesce('judged.band', 'membership.readiness').as('readiness'))
    .select([nameNow('membership.employer_code').as('employer_name'), employerNames.as('employers')])
    .select(statements.as('statements'))
    .where('membership.id', '=', it.membership_id)
    .executeTakeFirstOrThrow()
  return { ...facts, why: it.why, whyUnnamed: unnamed(it.why, facts) }
}

/** What the member wrote in the application that led into the pool. */
const statements = sql<{ question: string; words: string }[]>`(
  select coalesce(json_agg(json_build_object('question', coalesce(asked.label, given.question), 'words', given.words)
    order by asked.position), '[]')
  from application join application_answer as given on given.application_id = application.id
    left join round_question as asked on asked.round_id = application.round_id and asked.question = given.question
  where application.id = membership.application_id)`

/** As a part of another query: every name that the member’s employer, and what it was or belongs to, has had. */
export const employerNames = sql<string[]>`array(select distinct period.name from organisation_period as period
  where period.organisation_code in (select kin_of(membership.employer_code)))`

/** By what a member is known who is not to be. */
export const known = ({ name, employers }: { name: string; employers: string[] }) => ({
  name,
  emails: [],
  phones: [],
  registrations: [],
  employers,
})

/** A reason that names somebody after all is not read with the name. */
export const unnamed = (why: string, who: { name: string; employers: string[] }): string =>
  withoutNames(why, known(who))
