import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { compareOrder, match, type Match } from '../../rules/matching.ts'
import { candidatesFor } from './candidates.ts'
import { membersWithFacts } from './member-facts.ts'
import { factsOfVacancy, type Post } from './vacancy-facts.ts'

/** How many fitting members a team is shown at once. */
const shown = 25

export type Matched = Awaited<ReturnType<typeof matchesFor>>[number]

/** The members who fit a vacancy and have not been introduced to it, each explained rule by rule, in order. */
export async function matchesFor(matching: Db, post: Post, today = dayInLondon()) {
  const vacancy = await factsOfVacancy(matching, post)
  const members = await membersWithFacts(matching, await candidatesFor(matching, post.id, vacancy, today, shown))
  return members
    .map((member) => ({ ...member, match: match(vacancy, member.facts, today) }))
    .filter((member) => member.match.fits)
    .toSorted((one, other) => compareOrder(one.match.order, other.match.order))
}

/** Whether these members fit a vacancy, explained, by membership; of one that there is not, nothing. */
export async function matchesAmong(db: Db, post: Post, memberships: readonly string[]): Promise<Map<string, Match>> {
  if (memberships.length === 0) return new Map()
  const [vacancy, today] = [await factsOfVacancy(db, post), dayInLondon()]
  const members = await membersWithFacts(db, memberships)
  return new Map(members.map(({ id, facts }) => [id, match(vacancy, facts, today)]))
}
