import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { partOf, type PartName, type PartValues } from './parts.ts'
import type { Columns } from './parts/part.ts'
import type { Application } from './queries.ts'

export type { PartValues } from './parts.ts'

/**
 * Saves one task of a draft, as it was when the form was opened.
 * @throws Stale where it has been saved since, or is no longer a draft
 */
export async function savePart<P extends PartName>(
  db: Db,
  actor: Actor,
  application: Application,
  part: P,
  values: PartValues[P],
  version: number,
): Promise<void> {
  const columns = await partOf(part).save(values as never, db, application)
  await saveDraft(db, actor, application, part, columns, version)
}

/**
 * Saves columns of a draft, and that the task has been saved.
 * @param version the one that the form was opened with; null where what is saved overwrites nothing
 * @throws Stale where it has been saved since, or is no longer a draft
 */
export async function saveDraft(
  db: Db,
  actor: Actor,
  application: Application,
  task: string,
  columns: Columns = {},
  version: number | null = null,
): Promise<void> {
  let update = db
    .updateTable('application')
    .set({ ...columns, version: sql<number>`version + 1`, changed_at: new Date() })
    .set({ parts_saved: sql<string[]>`array_append(array_remove(parts_saved, ${task}), ${task})` })
    .where('id', '=', application.id)
    .where('state', '=', 'draft')
  if (version !== null) update = update.where('version', '=', version)
  if (!(await update.returning('id').executeTakeFirst())) throw new Stale(application)
  await record(db, actor, 'application.edit', application.about, { part: task })
}
