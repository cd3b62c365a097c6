import type { Insertable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { LifecycleName } from '../../rules/lifecycles.ts'

/** Puts a thing into the database, in any state that its lifecycle has. Gives its id. */
export async function added<T extends LifecycleName | 'panel_session'>(
  db: Db,
  table: T,
  values: Insertable<DB[T]>,
): Promise<string> {
  const insert = db.insertInto(table as 'nomination').values(values as Insertable<DB['nomination']>)
  return (await insert.returning('id').executeTakeFirstOrThrow()).id
}
