import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { listInterests } from '../../features/pool/interests.ts'
import { membershipMonths } from '../../rules/readiness.ts'
import { id } from './fill-people.ts'

/** A membership for each admitted application, with what its member looks for and, for one in ten, from whom they hide. */
export async function fillPool(db: Db, members: number): Promise<void> {
  await sql`alter table membership disable trigger user`.execute(db)
  await sql`alter table membership_readiness disable trigger user`.execute(db)
  await sql`insert into membership (id, state, person_id, application_id, region_code, pathway, name, current_post,
      employer_code, readiness, target_roles, regions, contract_types, available_from, hide_from_employer,
      organisation_kinds, organisation_sizes, travel, notice, registration_body, board_member, years_at_level,
      unavailable_until, admitted_on, confirmed_on, expires_on)
    select ${id('membership', 'n')}, 'active', person_id, application.id, region_code, pathway, person.name,
      current_post, employer_code, readiness, target_roles,
      array(select distinct unnest(array[region_code] || application.regions)), contract_types, available_from,
      hide_from_employer, organisation_kinds, organisation_sizes, travel, notice, registration_body, board_member,
      years_at_level, case when random() < 0.05 then current_date + (random() * 200)::int end,
      application.submitted_at::date, current_date - (random() * 240)::int, application.submitted_at::date + make_interval(months => ${membershipMonths})
    from generate_series(1, ${sql.lit(members)}) n
      join application on application.id = ${id('application', 'n')} join person on person.id = person_id`.execute(db)
  await sql`insert into membership_hidden_from (membership_id, organisation_code)
    select ${id('membership', 'n')}, 'RB' || 11 + (n / 10 + k) % 40
    from generate_series(10, ${sql.lit(members)}, 10) n cross join generate_series(0, 1) k`.execute(db)
  await sql`insert into membership_readiness (membership_id, role_family, band, set_on)
    select id, role, readiness, current_date - (random() * 240)::int from membership, unnest(target_roles) role`.execute(
    db,
  )
  await sql`analyze membership, membership_readiness, membership_hidden_from, application_answer`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from membership`.execute(db)
  for (let at = 0; at < rows.length; at += atOnce)
    await listInterests(
      db,
      rows.slice(at, at + atOnce).map(({ id: member }) => member),
    )
  await listAll(db)
}

const atOnce = 50_000

/** Lists everybody in the directory. What takes longest for each, the index of words, is made once for all of them. */
async function listAll(db: Db) {
  const { rows } = await sql<{ made: string }>`
    select pg_get_indexdef('directory_entry_found'::regclass) as made`.execute(db)
  await sql`drop index directory_entry_found`.execute(db)
  await sql`select list_in_directory(array_agg(id)) from
    (select id, (row_number() over (order by id) - 1) / ${sql.lit(atOnce)} as part from membership) as those
    group by part`.execute(db)
  await sql`set local maintenance_work_mem = '512MB'`.execute(db)
  await sql.raw(rows[0]!.made).execute(db)
  await sql`select sum_directory()`.execute(db)
  for (const table of ['membership', 'membership_readiness'])
    await sql`alter table ${sql.ref(table)} enable trigger user`.execute(db)
}
