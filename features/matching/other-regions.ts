import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { VacancyFacts } from '../../rules/matching.ts'
import { notIntroduced } from './first-wishes.ts'
import { conditionsOf } from './conditions.ts'

/** How many of each other region are looked at, those who come first. */
const looked = 250

/** The members who look for the role in other regions only, and fit in everything else. */
export async function membersElsewhere(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
  shown: number,
) {
  const { musts } = conditionsOf(vacancy, today)
  const { rows } = await sql<{ membership_id: string; number: number }>`
    select membership_id, count(*) over ()::int as number from (
      select distinct on (membership_id) wish.readiness_rank, wish.put_forward, waiting_since, membership_id
      from region as other
        cross join lateral (select * from membership_interest
          where role_family = ${vacancy.roleFamily} and region_code = other.code and other.code <> ${vacancy.region}
          order by readiness_rank, put_forward, waiting_since, membership_id limit ${sql.lit(looked)}) as wish
        join membership as member on member.id = wish.membership_id
      where ${sql.join(Object.values(musts), sql` and `)} and not regions @> array[${vacancy.region}] and ${notIntroduced(vacancyId)}
    ) as others
    order by readiness_rank, put_forward, waiting_since, membership_id limit ${shown}`.execute(matching)
  return { rows, number: rows[0]?.number ?? 0 }
}
