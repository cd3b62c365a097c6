import { sql, type Insertable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'

/**
 * Keeps what was declared or found. A conflict takes the place of “No conflict”; nothing takes the place of a conflict.
 * @returns how many rows are new or were changed
 */
export async function keepConflicts(db: Db, rows: readonly Insertable<DB['conflict_check']>[]): Promise<bigint> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('conflict_check')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['application_id', 'person_id'])
        .doUpdateSet((is) => ({
          kind: is.ref('excluded.kind'),
          found: is.ref('excluded.found'),
          words: is.ref('excluded.words'),
          declared_by: is.ref('excluded.declared_by'),
          declared_at: new Date(),
        }))
        .where('conflict_check.kind', '=', sql.lit('none'))
        .where('excluded.kind', '<>', sql.lit('none')),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows ?? 0n
}
