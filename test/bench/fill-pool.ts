import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { membershipMonths } from '../../rules/readiness.ts'
import { id, idOf, oneOf, regions } from './fill-people.ts'

/** What a board's applicants look for: the first roles are the most wanted, few would take a joint post. */
const roles = ['operations', 'nursing', 'finance', ...Object.keys(roleFamilies)]
const contracts = { substantive: 0.9, 'fixed-term': 0.5, interim: 0.4, secondment: 0.4, stretch: 0.2, joint: 0.01 }

/** An admitted application and its membership for each member, with what they look for; and twenty drafts. */
export async function fillPool(db: Db, members: number): Promise<void> {
  await applications(db, 'application', 'member', 'admitted', members)
  await applications(db, 'draft', 'candidate', 'draft', 20)
  await sql`update application set region_code = 'Y56' where id = ${idOf('application', 1)}`.execute(db)
  await sql`insert into membership (id, state, person_id, application_id, region_code, pathway, name, current_post,
      employer_code, readiness, target_roles, regions, contract_types, available_from, hide_from_employer,
      unavailable_until, admitted_on, expires_on)
    select ${id('membership', 'n')}, 'active', person_id, application.id, region_code, pathway, person.name,
      current_post, employer_code, readiness, target_roles,
      array(select distinct unnest(array[region_code] || application.regions)), contract_types, available_from,
      hide_from_employer, case when random() < 0.05 then current_date + (random() * 200)::int end,
      application.submitted_at::date, application.submitted_at::date + make_interval(months => ${membershipMonths})
    from generate_series(1, ${sql.lit(members)}) n
      join application on application.id = ${id('application', 'n')} join person on person.id = person_id`.execute(db)
  await sql`insert into membership_interest (role_family, region_code, readiness_rank, available_from, membership_id)
    select role, region, case readiness when 'now' then 1 else 2 end, available_from, id
    from membership, unnest(target_roles) role, unnest(regions) region where state = 'active'`.execute(db)
}

async function applications(db: Db, kind: string, of: string, state: string, number: number) {
  const words = 'I led the change with our staff and partners, and told people openly what did and did not work. '
  await sql`insert into application (id, state, person_id, region_code, pathway, current_post, employer_code, target_roles,
      regions, contract_types, available_from, readiness, statement_transformation, statement_governance,
      statement_inclusion, statement_motivation, hide_from_employer, visibility_chosen, declared_at, reason, strengths,
      submitted_at)
    select ${id(kind, 'n')}, ${state}, ${id(of, 'n')}, ${oneOf(regions, 'n')},
      case when random() < 0.4 then 'existing' else 'aspirant' end,
      'Deputy director of ' || ${oneOf(['finance', 'nursing', 'operations', 'strategy'], 'n')}, 'RB' || 11 + n % 40,
      array(select distinct (array[${sql.join(roles)}])[1 + floor(power(random(), 1.7) * ${sql.lit(roles.length)})::int]
        from generate_series(1, 1 + n % 3)),
      array(select distinct ${oneOf(regions, 'n')} from generate_series(1, n / 3 % 3)),
      coalesce((select array_agg(key) from json_each_text(${JSON.stringify(contracts)}) where random() < value::numeric
        and n > 0), '{substantive}'),
      current_date - 60 + (random() * 180)::int, case when random() < 0.6 then 'now' else '6-12' end,
      repeat(${words}, 5 + n % 3), repeat(${words}, 5), repeat(${words}, 4), repeat(${words}, 3),
      random() < 0.8, true, now(), 'The board is confident that they would do well.', repeat(${words}, 2),
      now() - random() * 700 * interval '1 day'
    from generate_series(1, ${sql.lit(number)}) n`.execute(db)
  if (state === 'draft') await sql`update application set submitted_at = null where state = 'draft'`.execute(db)
}
