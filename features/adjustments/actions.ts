import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { adjustmentsAsked } from './asked.ts'
import { aboutOf, unreadToday, type Asked } from './queries.ts'

/**
 * Keeps what the candidate asks for, as it was when the form was opened; nothing written removes it.
 * @throws Stale where it has been saved or removed since
 */
export async function askForAdjustments(
  db: Db,
  actor: Actor,
  asked: Asked,
  words: string,
  version: number,
): Promise<void> {
  if (version !== asked.version) throw new Stale()
  if (!words && version === 0) return
  const done = words ? await keep(db, asked, words) : await remove(db, asked)
  if (!done) throw new Stale()
  if (words) await record(db, actor, 'adjustment.ask', asked.about)
  else await record(db, actor, 'adjustment.withdraw', asked.about)
}

function keep(db: Db, { id, person_id, region_code, version }: Asked, words: string) {
  if (version === 0)
    return db
      .insertInto('adjustment')
      .values({ application_id: id, person_id, region_code, words, version: firstVersion() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
  return db
    .updateTable('adjustment')
    .set({ words, version: version + 1, changed_at: sql<Date>`now()` })
    .where('application_id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
}

/** Another than that of what was taken back before, so that no tab which still shows that overwrites this. */
const firstVersion = () => 1 + (Date.now() % 900_000_000)

const remove = (db: Db, { id, version }: Asked) =>
  db
    .deleteFrom('adjustment')
    .where('application_id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()

/** Notes whose adjustments somebody has looked at, once a day for each. */
export async function noteReading(
  db: Db,
  actor: Actor,
  rows: Awaited<ReturnType<typeof adjustmentsAsked>>['rows'],
): Promise<void> {
  const unread = await unreadToday(
    db,
    actor,
    rows.map(({ id }) => id),
  )
  for (const { id, person_id } of rows)
    if (unread.includes(id)) await record(db, actor, 'adjustment.see', aboutOf(id, person_id))
}
