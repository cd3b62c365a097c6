import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { nameNow } from '../organisations/name-now.ts'

/** As a part of another query: the organisations that the member whose id the column holds asked to be hidden from. */
export const hiddenFrom = (column: string) => sql<string[]>`
  array(select organisation_code from membership_hidden_from where membership_id = ${sql.ref(column)})`

/** By name, the organisations that a member asked to be hidden from, beside their own employer. */
export const organisationsHiddenFrom = (db: Db, membershipId: string) =>
  db
    .selectFrom('membership_hidden_from as hidden')
    .select(['organisation_code as code', nameNow('hidden.organisation_code').as('name')])
    .where('membership_id', '=', membershipId)
    .orderBy('name')
    .execute()

/** Whether the member is hidden from the organisation: by name, as their employer, or along with one of those. */
export async function isHiddenFrom(db: Db, membershipId: string, organisation: string): Promise<boolean> {
  const { rows } = await sql<{ hidden: boolean }>`
    select exists (select from (select organisation_code as code from membership_hidden_from where membership_id = ${membershipId}
        union all select employer_code from membership where id = ${membershipId} and hide_from_employer) as named,
      kin_of(named.code) as kin where kin = ${organisation}) as hidden`.execute(db)
  return rows[0]?.hidden ?? false
}
