import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { match, missed } from '../../rules/matching.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { nameNow } from '../organisations/name-now.ts'
import { membersWithFacts } from './member-facts.ts'
import { factsOfVacancies } from './vacancy-facts.ts'

/** How many live posts of a member's roles and regions are looked at, those that begin first. */
const looked = 100

export type FittingPost = Awaited<ReturnType<typeof postsFor>>['fitting'][number]

/**
 * The live and predicted posts that a member fits, those that begin first, each explained rule by rule; and of the others
 * of their roles and regions which rules are missed. One of an organisation that they are hidden from is not among these.
 */
export async function postsFor(matching: Db, membershipId: string, today = dayInLondon()) {
  const [member] = await membersWithFacts(matching, [membershipId])
  if (!member) return { fitting: [], others: [] }
  const posts = await matching
    .selectFrom('membership_interest as wish')
    .innerJoin('vacancy', (on) =>
      on
        .onRef('vacancy.role_family', '=', 'wish.role_family')
        .onRef('vacancy.region_code', '=', 'wish.region_code')
        .on('vacancy.state', 'in', liveStates),
    )
    .innerJoin('region', 'region.code', 'vacancy.region_code')
    .selectAll('vacancy')
    .select('region.name as region_name')
    .select(nameNow('vacancy.organisation_code').as('organisation_name'))
    .where('wish.membership_id', '=', membershipId)
    // Of those that they were asked about they read elsewhere.
    .where(
      sql<SqlBool>`not exists (select from introduction
      where introduction.person_id = ${member.personId} and introduction.vacancy_id = vacancy.id and offered_at is not null)`,
    )
    .orderBy('vacancy.starts_on')
    .orderBy('vacancy.id')
    .limit(looked)
    .execute()
  const facts = await factsOfVacancies(matching, posts)
  const explained = posts.map((vacancy, at) => ({ vacancy, match: match(facts[at]!, member.facts, today) }))
  return {
    fitting: explained.filter(({ match: it }) => it.fits),
    others: explained
      .filter(({ match: it }) => !it.fits)
      .map(({ vacancy, match: it }) => ({ vacancy, missed: missed(it.rules) }))
      .filter((one) => one.missed.every(({ rule }) => rule !== 'visibility')),
  }
}
