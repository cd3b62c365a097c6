import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { serviceActor } from '../../../platform/service-actor.ts'
import { isBefore } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** Named in what was never sent, or is gone by now; a legal hold names them too. Their addresses go with them. */
export const peopleNeverHere: Remover = async (db, before) => {
  const nobodyNames = (await referencesToPeople(db)).map(
    ({ schema, table, column }) => sql<SqlBool>`not exists (
      select from ${sql.id(schema, table)} as naming where naming.${sql.id(column)} = person.id)`,
  )
  let old = db
    .selectFrom('person')
    .select('person.id')
    .where('email_verified', '=', false)
    .where(isBefore(sql`person.created_at`, before))
    .where('person.id', '<>', serviceActor.personId)
    .where(noneConfirmed)
  for (const none of nobodyNames) old = old.where(none)
  const gone = await db
    .deleteFrom('person')
    .where('id', 'in', old.limit(sql.lit(atOnce)))
    .returning('id')
    .execute()
  return { removed: gone.length }
}

/** They have never signed in with any address. */
const noneConfirmed = sql<SqlBool>`not exists (
  select from person_address as address where address.person_id = person.id and address.confirmed_at is not null)`

/** Every column that names a person, as the database knows them: a new table is looked at without being told of here. */
async function referencesToPeople(db: Db) {
  const { rows } = await sql<{ schema: string; table: string; column: string }>`
    select nspname as schema, relname as table, attname as column
    from pg_constraint
      join pg_class on pg_class.oid = conrelid
      join pg_namespace on pg_namespace.oid = relnamespace
      join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass and conrelid <> 'person_address'::regclass`.execute(db)
  return rows
}
