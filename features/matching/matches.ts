import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { compareOrder, match } from '../../rules/matching.ts'
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

/** Whether one member fits a vacancy, explained; null where there is no such membership. */
export async function matchOf(db: Db, post: Post, membershipId: string, today = dayInLondon()) {
  const [member] = await membersWithFacts(db, [membershipId])
  return member ? match(await factsOfVacancy(db, post), member.facts, today) : null
}
