import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { employerFinder, type FindEmployer } from '../../rules/employers.ts'
import type { Organisation } from '../../rules/employers/organisation.ts'

/** What finds employers in the directory as it is now; `size`: how many organisations it has. */
export async function employersOf(db: Db): Promise<{ find: FindEmployer; size: number }> {
  const organisations = await allOrganisations(db)
  const { rows } = await sql<{ old: string; new: string[] }>`
    select old_code as old, array_agg(distinct new_code) as new from organisation_succession
    where old_code in (select code from organisation) and new_code in (select code from organisation)
    group by old_code`.execute(db)
  const successors = new Map(rows.map((row) => [row.old, row.new]))
  return { find: employerFinder(organisations, successors), size: organisations.length }
}

async function allOrganisations(db: Db): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select o.code, o.kind, o.opened::text, (o.closed - o.closed_supposed::int)::text as closed,
      jsonb_agg(jsonb_build_object('name', p.name, 'from', p.from_date, 'to', p.to_date) order by p.from_date) as names
    from organisation as o join organisation_period as p on p.organisation_code = o.code
    group by o.code`.execute(db)
  return rows
}
