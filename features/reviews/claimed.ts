import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { review, type Review } from './queries.ts'

/**
 * The review as it is now, which nobody else changes before the transaction ends.
 * @param version the one that somebody saw
 * @throws Stale where it is another by now
 */
export async function claimed(db: Db, actor: Actor, seen: Review, version: number): Promise<Review> {
  await db.selectFrom('review').select('id').where('id', '=', seen.id).forNoKeyUpdate().execute()
  const now = await review(db, actor, seen.id)
  if (now?.version !== version) throw new Stale(seen)
  return now
}
