import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tellStoriesOnce } from '../../db/stories/index.ts'
import { testDatabase } from '../support/database.ts'

const database = await testDatabase()
await tellStoriesOnce(database, () => {})

test('what members look for is listed as their own columns say, for those in the pool and nobody else', async () => {
  const { rows } = await sql<{ wrong: number; right: number }>`
    with wanted as (
      select role_family, region as region_code, available_from, member.id as membership_id,
        case readiness when 'now' then 1 when '6-12' then 2 end as readiness_rank
      from membership as member, unnest(target_roles) as role_family, unnest(regions) as region
      where state = 'active'
    )
    select
      (select count(*) from wanted) as right,
      (select count(*) from wanted full join membership_interest as listed
        using (role_family, region_code, readiness_rank, available_from, membership_id)
        where wanted is null or listed is null) as wrong`.execute(database.owner)
  expect(rows[0]?.right).toBeGreaterThan(10)
  expect(rows[0]?.wrong).toBe(0)
})
