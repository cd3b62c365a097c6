import { sql } from 'kysely'
import type { VacancyFacts } from '../../rules/matching.ts'

/** How many of those who look for the role in the region are looked at, those who come first: no page waits for more. */
const looked = 1000

/** Those who come first by readiness, then by how often they were put forward. */
export const firstWishesFor = ({ roleFamily, region }: VacancyFacts, most = looked) => sql`
  from (select membership_id, readiness_rank, put_forward, waiting_since, ready_from, ready_by
      from membership_interest where role_family = ${roleFamily} and region_code = ${region}
      order by readiness_rank, put_forward, waiting_since, membership_id limit ${sql.lit(most)}) as wish
    join membership as member on member.id = wish.membership_id`

/** Also as the member of a pool that they have left since. */
export const notIntroduced = (vacancyId: string) => sql`not exists (
  select from introduction where introduction.person_id = member.person_id and introduction.vacancy_id = ${vacancyId})`
