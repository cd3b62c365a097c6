import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { Elsewhere, Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { conversation } from '../conversations/queries.ts'
import { action } from './queries.ts'

/**
 * An action whose words and day may still be changed: by the person whose plan it is in; while the record that it was
 * agreed in is open, by either of the two.
 * @throws Elsewhere where the record is fixed, and it with it; Stale where it is done or dropped
 */
export async function changeable(db: Db, actor: Actor, id: string) {
  const found = await action(db, actor, id)
  if (!found) return null
  const agreedIn = found.conversation_id ? await conversation(db, actor, found.conversation_id) : null
  if (agreedIn?.state === 'held') throw new Elsewhere(paths.developmentPlan())
  if (found.state !== 'planned') throw new Stale(found)
  const open = agreedIn?.state === 'arranged' || agreedIn?.state === 'acknowledged' ? agreedIn : null
  if (!open && found.person_id !== actor.personId) return null
  const { about, version, words, kind, due_on } = found
  const acknowledged = open?.state === 'acknowledged'
  return { id, about, version, words, kind, due_on, thing: found, conversation: open, acknowledged }
}

export type Changeable = NonNullable<Awaited<ReturnType<typeof changeable>>>
