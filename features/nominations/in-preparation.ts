import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { nomination } from './queries.ts'

/**
 * A nomination to be changed or discarded before it is sent.
 * @throws Elsewhere where it has been sent and the reader only prepared it: that somebody answered since is not theirs
 */
export async function inPreparation(db: Db, actor: Actor, id: string) {
  const found = await nomination(db, actor, id)
  if (found?.sent_at && found.readsAs === 'preparer') throw new Elsewhere(paths.nomination(id))
  return found
}
