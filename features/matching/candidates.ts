import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { VacancyFacts } from '../../rules/matching.ts'
import { conditionsOf } from './conditions.ts'

/** How many of those who look for the role in the region are looked at, those who come first: no page waits for more. */
export const looked = 2000

/**
 * The memberships that fit a vacancy, in the order of `compareOrder`, as the role that knows of no self-assessment,
 * conversation, assessment or equality data. Whoever is ready now and leaves no rule open is found by walking an index;
 * only where those are too few are the others looked at.
 * @param vacancyId whose introductions are left out, whatever became of them
 */
export async function candidatesFor(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
  most: number,
) {
  const { fits, open } = conditions(vacancy, today)
  const wanted = sql`${wishesFor(vacancy)} and ${fits} and ${notIntroduced(vacancyId)}`
  const walk = sql`put_forward, waiting_since, membership_id`
  const { rows } = await sql<{ membership_id: string }>`
    (select membership_id, 0 as open, wish.readiness_rank, wish.put_forward, waiting_since ${wanted}
      and wish.readiness_rank = 1 and ${open} = 0 order by ${walk} limit ${most})
    union all
    (select * from (select membership_id, ${open} as open, wish.readiness_rank, wish.put_forward, waiting_since
        ${firstWishesFor(vacancy)} where ${fits} and ${notIntroduced(vacancyId)}) as others
      where not (readiness_rank = 1 and open = 0) order by readiness_rank, open, ${walk} limit ${most})
    limit ${most}`.execute(matching)
  return rows.map(({ membership_id }) => membership_id)
}

/** How many fit a vacancy, of those that are looked at. */
export async function howManyFit(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
): Promise<number> {
  const { fits } = conditions(vacancy, today)
  const { rows } = await sql<{ number: number }>`select count(*)::int as number ${firstWishesFor(vacancy)}
    where ${fits} and ${notIntroduced(vacancyId)}`.execute(matching)
  return rows[0]?.number ?? 0
}

function conditions(vacancy: VacancyFacts, today: string) {
  const { musts, open } = conditionsOf(vacancy, today)
  return {
    fits: sql.join(Object.values(musts), sql` and `),
    open: sql`(${sql.join(
      open.map((one) => sql`(${one})::int`),
      sql` + `,
    )})`,
  }
}

const wishesFor = ({ roleFamily, region }: VacancyFacts) => sql`
  from membership_interest as wish join membership as member on member.id = wish.membership_id
  where wish.role_family = ${roleFamily} and wish.region_code = ${region}`

/** Those who come first by readiness, then by how often they were put forward. */
export const firstWishesFor = ({ roleFamily, region }: VacancyFacts) => sql`
  from (select membership_id, readiness_rank, put_forward, waiting_since, ready_from, ready_by
      from membership_interest where role_family = ${roleFamily} and region_code = ${region}
      order by readiness_rank, put_forward, waiting_since, membership_id limit ${sql.lit(looked)}) as wish
    join membership as member on member.id = wish.membership_id`

export const notIntroduced = (vacancyId: string) => sql`not exists (
  select from introduction where introduction.membership_id = wish.membership_id and introduction.vacancy_id = ${vacancyId})`
