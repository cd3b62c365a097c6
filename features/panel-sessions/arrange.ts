import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { endsOnItsDay, hasBegun, placeStarts } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Panel } from '../panels/queries.ts'
import { clock } from '../../ui/words.ts'
import type { sessionForm } from './form.ts'
import { aboutSession } from './queries.ts'
import { tellArranged } from './tell.ts'

export type Typed = Values<typeof sessionForm>

/**
 * Arranges a session; the panel is told, and so are its candidates who have no time yet.
 * @throws WrongFields where it does not begin in the future, or goes on past midnight
 * @throws Stale where the panel was disbanded
 */
export async function arrangeSession(db: Db, actor: Actor, panel: Panel, typed: Typed): Promise<void> {
  const standing = await db
    .selectFrom('panel')
    .select('id')
    .where('id', '=', panel.id)
    .where('state', '<>', 'disbanded')
    .forShare()
    .executeTakeFirst()
  if (!standing) throw new Stale(panel)
  const { region_code } = panel
  const { id } = await db
    .insertInto('panel_session')
    .values({ panel_id: panel.id, region_code, ...(await columnsOf(db, typed)) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'panel-session.arrange', aboutSession({ id, region_code }))
  await tellArranged(db, actor, panel)
}

/** What is typed as it is kept. @throws WrongFields as `arrangeSession` does */
export async function columnsOf(db: Db, { day, time, minutes, places, place }: Typed) {
  const { starts_at } = await db
    .selectNoFrom(sql<Date>`(${`${day} ${time}`})::timestamp at time zone 'Europe/London'`.as('starts_at'))
    .executeTakeFirstOrThrow()
  const sitting = { starts_at, minutes }
  if (hasBegun(sitting)) throw new WrongFields({ time: 'The session must begin later than now' })
  if (!endsOnItsDay(sitting, places))
    throw new WrongFields({
      places: `The last candidate would begin at ${clock(placeStarts(sitting, places))} and end on another day. Enter fewer places, or arrange another session`,
    })
  return { ...sitting, places, place }
}
