import { sql } from 'kysely'
import { dayInLondon } from '../rules/days.ts'
import type { Actor, Grant } from '../rules/roles.ts'
import type { Db } from './db.ts'

/** As a part of another query: the roles in force on a day of the person whose id the column holds, as JSON. */
export const grantsOf = (column: string, today: string) => sql<Grant[]>`
  (select coalesce(json_agg(json_build_object('role', role,
      'scope', coalesce(region_code, organisation_code, panel_id::text, leader_id::text))), '[]')
    from role_grant where role_grant.person_id = ${sql.ref(column)} and ended_at is null
      and from_date <= ${today} and (to_date is null or to_date >= ${today}))`

/** The person as they act today. @throws where there is no such person */
export async function actorOf(db: Db, personId: string): Promise<Actor> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', grantsOf('person.id', dayInLondon()).as('grants')])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return { personId: person.id, name: person.name, grants: person.grants }
}
