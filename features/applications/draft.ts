import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { application } from './queries.ts'

/** A draft of the candidate's own. @throws Stale where it has been sent or withdrawn */
export async function draft(db: Db, actor: Actor, id: string) {
  const found = await application(db, actor, id)
  if (found?.person_id !== actor.personId) return null
  if (found.state !== 'draft') throw new Stale(found)
  return found
}
