import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { Elsewhere, Stale } from '../../platform/refusals.ts'
import { hasBegun } from '../../rules/panel-sessions.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { membersOf } from '../panels/members.ts'
import { panelSession } from './queries.ts'

export type SessionToChange = NonNullable<Awaited<ReturnType<typeof sessionToChange>>>

/**
 * A session that the actor's team may still change, with the panel's members.
 * @throws Stale where it was called off, Elsewhere where it has begun
 */
export async function sessionToChange(db: Db, actor: Actor, id: string) {
  const found = await panelSession(db, actor, id)
  if (!found || found.panel_state === 'disbanded' || !holds(actor, 'talent-team', found.scope)) return null
  const { panel_id, panel_state, scope, about } = found
  if (found.called_off_at) throw new Stale({ id: panel_id, state: panel_state, scope, about })
  if (hasBegun(found)) throw new Elsewhere(paths.panel(panel_id))
  return { ...found, members: await membersOf(db, panel_id) }
}
