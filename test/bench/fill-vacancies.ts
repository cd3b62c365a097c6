import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { contractTypes, keysOf, roleFamilies } from '../../rules/categories.ts'
import { id, idOf } from './fill-people.ts'
import { oneOf } from './made-up.ts'

/** A vacancy for every fifteen members, 200 to 6,700 of which three in four are live, most with introductions; the first two are matched. */
export async function fillVacancies(db: Db, members: number): Promise<void> {
  const number = Math.min(6_700, Math.max(200, Math.floor(members / 15)))
  await sql`insert into vacancy (id, state, organisation_code, region_code, title, role_family, contract_type, starts_on,
      description, created_by, created_at)
    select ${id('vacancy', 'n')}, ${oneOf(['open', 'open', 'predicted', 'closed'], 'n')}, organisation_code,
      region_code, 'Director ' || n, ${oneOf(keysOf(roleFamilies), 'n')}, ${oneOf(keysOf(contractTypes), 'n')},
      current_date + 30 + (random() * 200)::int, 'What the post is about.', ${idOf('recruiter', 1)},
      now() - random() * 700 * interval '1 day'
    from generate_series(1, ${sql.lit(number)}) n join organisation_period on organisation_code = 'RB' || 11 + n % 40`.execute(
    db,
  )
  await sql`update vacancy set state = 'open', region_code = 'Y56', role_family = 'operations', starts_on = current_date + 90,
      contract_type = case id when ${idOf('vacancy', 1)} then 'substantive' else 'joint' end
    where id in (${idOf('vacancy', 1)}, ${idOf('vacancy', 2)})`.execute(db)
  await sql`insert into introduction (state, vacancy_id, membership_id, person_id, organisation_code, region_code,
      home_region_code, offered_at, accepted_at, created_at)
    select case vacancy.state when 'closed' then 'not-appointed' else ${oneOf(['offered', 'accepted', 'declined'], 'k')} end,
      vacancy.id, member.id, member.person_id, organisation_code, vacancy.region_code, member.region_code,
      vacancy.created_at + interval '1 day', vacancy.created_at + interval '2 days', vacancy.created_at
    from vacancy cross join generate_series(1, 3) k
      join lateral (select membership_id from membership_interest as wish
        where wish.role_family = vacancy.role_family and wish.region_code = vacancy.region_code
        order by readiness_rank, put_forward, waiting_since, membership_id offset k * 7 limit 1) chosen on true
      join membership member on member.id = chosen.membership_id
    where vacancy.state <> 'predicted'`.execute(db)
}
