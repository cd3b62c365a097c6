import type { Db } from './db.ts'

/**
 * Claims a form's one-time id for this post, in its transaction. A second post with the same id waits for the first.
 * @returns where the first post led, or null where this one is the first
 */
export async function firstResult(db: Db, id: string, personId: string | null, path: string): Promise<string | null> {
  const claimed = await db
    .insertInto('form_post')
    .values({ id, person_id: personId, path })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (claimed) return null
  const first = await db
    .selectFrom('form_post')
    .select('location')
    .where('id', '=', id)
    .where('person_id', 'is not distinct from', personId)
    .where('path', '=', path)
    .executeTakeFirst()
  return first?.location ?? path
}

/** Remembers where the post led, for its repetitions. */
export async function rememberResult(db: Db, id: string, location: string): Promise<void> {
  await db.updateTable('form_post').set({ location }).where('id', '=', id).execute()
}
