import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { match } from '../../rules/matching.ts'
import { firstWishesFor, notIntroduced } from './first-wishes.ts'
import { conditionsOf } from './conditions.ts'
import { membersWithFacts } from './member-facts.ts'
import { membersElsewhere } from './other-regions.ts'
import { factsOfVacancy, type Post } from './vacancy-facts.ts'

/** How many are shown of those whom one rule keeps out. */
const shown = 5

/** Rules that nobody relaxes: who is not in the pool, and who does not want to be shown. */
const fixed = ['pool', 'visibility']

export type NearMisses = Awaited<ReturnType<typeof nearMissesFor>>

/**
 * Who would fit a vacancy but for one rule: for each rule how many relaxing it would bring, with the first of them; and
 * those who look for the role in other regions. Looks at no more members than a match does.
 */
export async function nearMissesFor(matching: Db, post: Post, today = dayInLondon()) {
  const vacancy = await factsOfVacancy(matching, post)
  const { musts, open } = conditionsOf(vacancy, today)
  const failing = sql.join(
    Object.entries(musts).map(([rule, holds]) => sql`case when not ${holds} then ${sql.lit(rule)} end`),
  )
  const { rows } = await sql<{ rule: string; membership_id: string; number: number }>`
    select rule, membership_id, number::int from (
      select failing[1] as rule, membership_id, count(*) over (partition by failing[1]) as number,
        row_number() over (partition by failing[1] order by readiness_rank, open, put_forward, waiting_since, membership_id) as place
      from (select membership_id, wish.readiness_rank, wish.put_forward, waiting_since,
          ${sql.join(
            open.map((one) => sql`(${one})::int`),
            sql` + `,
          )} as open,
          array_remove(array[${failing}], null) as failing
        ${firstWishesFor(vacancy)} where ${notIntroduced(post.id)}) as looked
      where cardinality(failing) = 1 and failing[1] <> all(${fixed})) as ranked
    where place <= ${shown} order by number desc, rule, place`.execute(matching)
  const elsewhere = await membersElsewhere(matching, post.id, vacancy, today, shown)
  const members = await membersWithFacts(
    matching,
    [...rows, ...elsewhere.rows].map((row) => row.membership_id),
  )
  const explained = new Map(
    members.map((member) => [member.id, { ...member, match: match(vacancy, member.facts, today) }]),
  )
  const those = (ids: { membership_id: string }[]) => ids.flatMap((row) => explained.get(row.membership_id) ?? [])
  return {
    rules: [...Map.groupBy(rows, ({ rule }) => rule)].map(([rule, of]) => ({
      rule,
      number: of[0]!.number,
      members: those(of),
    })),
    elsewhere: { number: elsewhere.number, members: those(elsewhere.rows) },
  }
}
