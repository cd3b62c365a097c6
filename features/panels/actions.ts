import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { NotFound, WrongFields } from '../../platform/refusals.ts'
import { lacking } from '../../rules/panels.ts'
import type { Actor } from '../../rules/roles.ts'
import { listed } from '../../ui/words.ts'
import { roundOfTeam } from '../rounds/of-team.ts'
import type { panelForm } from './form.ts'
import { membersOf, seatsOf } from './members.ts'
import type { Panel } from './queries.ts'

/** Forms a panel for a published round of the actor's team. Returns its id. */
export async function formPanel(db: Db, actor: Actor, values: Values<ReturnType<typeof panelForm>>): Promise<string> {
  const round = await roundOfTeam(db, actor, values.round)
  if (!round || round.state === 'draft') throw new NotFound()
  const state = beginning(actor, 'panel', 'form', { 'talent-team': round.region_code })
  const { id } = await db
    .insertInto('panel')
    .values({
      state,
      region_code: round.region_code,
      round_id: round.id,
      title: values.title,
      created_by: actor.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'panel.form', { thing: 'panel', id, region: round.region_code })
  return id
}

/** Convenes a panel once it is complete. @throws WrongFields with what it lacks */
export async function convenePanel(db: Db, actor: Actor, panel: Panel): Promise<void> {
  await locked(db, panel)
  const missing = lacking(seatsOf(await membersOf(db, panel.id)))
  if (missing.length > 0)
    throw new WrongFields({
      panel: `It lacks ${listed(missing.map((one) => one.charAt(0).toLowerCase() + one.slice(1)))}`,
    })
  await move(db, actor, 'panel', 'convene', panel)
}

/** Nobody else changes who sits on it, or whom it has, before the transaction ends. */
export const locked = (db: Db, { id }: Pick<Panel, 'id'>) =>
  db.selectFrom('panel').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
