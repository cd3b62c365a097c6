import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { membership, type Membership } from './queries.ts'

/** The states of a membership that is over. */
export const ended: readonly States['membership'][] = ['appointed', 'left', 'lapsed']

/**
 * One membership that the actor may see and that is not over.
 * @throws Stale where it is over
 */
export async function lasting(db: Db, actor: Actor, id: string): Promise<Membership | null> {
  const found = await membership(db, actor, id)
  if (found && ended.includes(found.state)) throw new Stale(found)
  return found
}
