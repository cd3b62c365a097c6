import { sql, type UpdateObject, type Updateable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import { listInterests } from './interests.ts'
import { ended } from './lasting.ts'
import type { Membership } from './queries.ts'

export type Columns = Omit<Updateable<DB['membership']>, 'id' | 'state' | 'version'>

/**
 * Saves what is known of a member, and lists anew what they look for.
 * @param version the one that the form was opened with; null where what is saved overwrites nothing
 * @throws Stale where it has been saved since, or is over
 */
export async function saveMembership(
  db: Db,
  it: Membership,
  set: UpdateObject<DB, 'membership'>,
  version: number | null,
): Promise<void> {
  let update = db
    .updateTable('membership')
    .set({ ...set, version: sql<number>`version + 1` })
    .where('id', '=', it.id)
    .where('state', 'not in', ended)
  if (version !== null) update = update.where('version', '=', version)
  if (!(await update.returning('id').executeTakeFirst())) throw new Stale(it)
  await listInterests(db, [it.id])
}
