import { sql, type Updateable } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Db } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { Stale } from '../../../platform/refusals.ts'
import type { Actor } from '../../../rules/roles.ts'
import { step } from '../answer.ts'
import type { Conversation, View } from '../queries.ts'

/** Undoes both acknowledgements, so that the record can be changed; the other is told. */
export const amend = (db: Db, actor: Actor, it: Conversation): Promise<void> =>
  step(db, actor, it, 'amend', { candidate_acknowledged_at: null, partner_acknowledged_at: null })

/**
 * Takes the record to change it: nobody acknowledges it meanwhile, and whoever had acknowledged it has to do so anew.
 * @param seen the version that the change was made on, where the two could overwrite each other
 * @throws Stale where the record is fixed, or has changed since it was seen
 */
export async function takeRecord(
  db: Db,
  actor: Actor,
  it: Conversation,
  set: Updateable<DB['conversation']> = {},
  seen?: number,
): Promise<void> {
  if (seen !== undefined && seen !== it.version) throw new Stale(it)
  if (it.state === 'acknowledged') await amend(db, actor, it)
  let update = db
    .updateTable('conversation')
    .set({ ...set, version: sql<number>`version + 1`, changed_at: new Date() })
    .where('id', '=', it.id)
    .where('state', '=', 'arranged')
  // The amendment has counted too, and holds the row.
  if (seen !== undefined && it.state === 'arranged') update = update.where('version', '=', seen)
  if (!(await update.returning('id').executeTakeFirst())) throw new Stale(it)
  await record(db, actor, 'conversation.edit', it.about)
}

/**
 * Writes what the actor says under a heading, over what they had written when the form was opened.
 * @param known what stood there then
 * @throws Stale where they have written something else there since
 */
export async function write(
  db: Db,
  actor: Actor,
  it: Conversation,
  heading: string,
  words: string,
  known: View | undefined,
): Promise<void> {
  await takeRecord(db, actor, it)
  const saved = known ? await overwrite(db, it, known, words) : await firstWords(db, actor, it, heading, words)
  if (!saved) throw new Stale(it)
}

const overwrite = (db: Db, it: Conversation, known: View, words: string) =>
  db
    .updateTable('conversation_view')
    .set({ words, changed_at: new Date() })
    .where('conversation_id', '=', it.id)
    .where('author_id', '=', known.author_id)
    .where('heading', '=', known.heading)
    .where('changed_at', '=', known.changed_at)
    .returning('heading')
    .executeTakeFirst()

const firstWords = (db: Db, actor: Actor, it: Conversation, heading: string, words: string) =>
  db
    .insertInto('conversation_view')
    .values({ conversation_id: it.id, author_id: actor.personId, heading, words, changed_at: new Date() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('heading')
    .executeTakeFirst()

/** The version of what somebody wrote, for their form: it has no count of its own, so the moment tells. */
export const versionOf = (view: View | undefined): number => (view ? (view.changed_at.getTime() % 999_999_937) + 1 : 0)
