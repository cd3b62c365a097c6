import { sql } from 'kysely'
import type { Db } from './db.ts'

/**
 * Keeps a form as it was sent after the session had ended, until the person has signed in again and sent it. It is kept
 * as it came, since what the page's form is may depend on what only somebody signed in may load.
 */
export async function keepDraft(db: Db, personId: string, path: string, body: FormData): Promise<void> {
  const fields = [...body]
    .filter(([name, value]) => typeof value === 'string' && name !== 'form-id')
    .map((pair) => pair.map((part) => keepable(String(part))))
  const row = { person_id: personId, path, typed: JSON.stringify(fields), at: new Date() }
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'path']).doUpdateSet((is) => ({
        typed: is.ref('excluded.typed'),
        // The same sent again was sent when it was sent first.
        at: sql`case when draft.typed = excluded.typed then draft.at else excluded.at end`,
      })),
    )
    .execute()
}

/** PostgreSQL keeps neither NUL nor halves of characters. */
const keepable = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** What was kept for this form, as if it were sent now; or null. */
export async function keptDraft(db: Db, personId: string, path: string): Promise<FormData | null> {
  const row = await db
    .selectFrom('draft')
    .select('typed')
    .where('person_id', '=', personId)
    .where('path', '=', path)
    .executeTakeFirst()
  if (!row) return null
  const body = new FormData()
  for (const [name, value] of row.typed as [string, string][]) body.append(name, value)
  return body
}

/** Forgets it, once the form has been sent. */
export async function dropDraft(db: Db, personId: string, path: string): Promise<void> {
  await db.deleteFrom('draft').where('person_id', '=', personId).where('path', '=', path).execute()
}
