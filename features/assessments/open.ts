import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import type { Actor } from '../../rules/roles.ts'
import { given, lackingAmong, waitedFor } from './given.ts'
import type { Assessment } from './queries.ts'
import { tellRole } from './tell.ts'

/**
 * Opens the scores to the panel once nobody is waited for and enough count. The assessment is held by the caller.
 * Whoever completes it, by a lock, an excuse or a conflict, is the one of whom the timeline tells.
 */
export async function openIfComplete(db: Db, actor: Actor, it: Assessment): Promise<void> {
  if (it.state !== 'scoring') return
  const assessors = await given(db, it.id)
  if (waitedFor(assessors).length > 0 || lackingAmong(assessors).length > 0) return
  const now = new Date()
  const event = await move(db, actor, 'assessment', 'open', it, { opened_at: now, changed_at: now })
  await tellRole(db, it, 'chair', event, paths.moderation(it.id))
}
