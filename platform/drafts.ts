import type { Db } from './db.ts'
import type { Typed } from './form.ts'

/** Keeps what somebody typed into a form whose session ended, until they have signed in again and sent it. */
export async function keepDraft(db: Db, personId: string, path: string, typed: Typed): Promise<void> {
  const row = { person_id: personId, path, typed: JSON.stringify(typed), at: new Date() }
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person_id', 'path']).doUpdateSet({ typed: row.typed, at: row.at }))
    .execute()
}

/** What was kept for this form, or null. */
export async function keptDraft(db: Db, personId: string, path: string): Promise<Typed | null> {
  const row = await db
    .selectFrom('draft')
    .select('typed')
    .where('person_id', '=', personId)
    .where('path', '=', path)
    .executeTakeFirst()
  return (row?.typed as Typed | undefined) ?? null
}

/** Forgets it, once the form has been sent. */
export async function dropDraft(db: Db, personId: string, path: string): Promise<void> {
  await db.deleteFrom('draft').where('person_id', '=', personId).where('path', '=', path).execute()
}
