import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { locked } from './actions.ts'
import { membersOf } from './members.ts'
import type { Panel } from './queries.ts'
import { endPart } from './staff.ts'

/**
 * Disbands a panel that has nobody left to assess: its members' parts end with it.
 * @throws WrongFields where it has
 */
export async function disbandPanel(db: Db, actor: Actor, panel: Panel): Promise<void> {
  await locked(db, panel)
  const { under_way } = await db
    .selectFrom('assessment')
    .select(sql<number>`count(*)`.as('under_way'))
    .where('panel_id', '=', panel.id)
    .where('state', 'not in', ['released', 'ended'])
    .executeTakeFirstOrThrow()
  if (under_way > 0) throw new WrongFields({ panel: 'It still has candidates whose outcomes are not released' })
  await move(db, actor, 'panel', 'disband', panel)
  for (const member of await membersOf(db, panel.id)) await endPart(db, actor, panel, member)
}
