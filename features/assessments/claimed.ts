import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessment, type Assessment } from './queries.ts'

/**
 * The assessment as it is now, which nobody else changes before the transaction ends.
 * @throws Stale where it is in another state than the one that was seen, or no longer the actor's
 */
export async function locked(db: Db, actor: Actor, seen: Assessment): Promise<Assessment> {
  await db.selectFrom('assessment').select('id').where('id', '=', seen.id).forUpdate().execute()
  const now = await assessment(db, actor, seen.id)
  if (now?.state !== seen.state) throw new Stale(seen)
  return now
}

/**
 * As `locked`, and as it was when the page was opened: so nobody answers a proposal that they have not seen.
 * @param version as the page showed it
 * @throws Stale as `locked` does, and where anything came of it since
 */
export async function asSeen(db: Db, actor: Actor, before: Assessment, version: number): Promise<Assessment> {
  const it = await locked(db, actor, before)
  if (it.version !== version) throw new Stale(it)
  return it
}
