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
