import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tellStoriesOnce } from '../../db/stories/index.ts'
import { testDatabase } from '../support/database.ts'

const database = await testDatabase()
await tellStoriesOnce(database, () => {})

test('what members look for is listed as their own columns say, for those in the pool and nobody else', async () => {
  const { rows } = await sql<{ wrong: number; right: number }>`
    with wanted as (
      select role as role_family, region as region_code, member.id as membership_id, put_forward,
        coalesce(put_forward_on, admitted_on) as waiting_since,
        case band when 'now' then 1 when '6-12' then 2 when '12-24' then 3 when '24-plus' then 4 else 5 end as readiness_rank
      from membership as member cross join unnest(target_roles) as role cross join unnest(regions) as region
        left join membership_readiness as held
          on held.membership_id = member.id and held.role_family = role and replaced_at is null
      where state = 'active'
    )
    select
      (select count(*) from wanted) as right,
      (select count(*) from wanted full join membership_interest as listed
        using (role_family, region_code, readiness_rank, put_forward, waiting_since, membership_id)
        where wanted is null or listed is null) as wrong`.execute(database.owner)
  expect(rows[0]?.right).toBeGreaterThan(10)
  expect(rows[0]?.wrong).toBe(0)
})
