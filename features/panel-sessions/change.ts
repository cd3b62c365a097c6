import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { hasBegun } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import { columnsOf, type Typed } from './arrange.ts'
import { bookedIn, type OneSession } from './queries.ts'
import { tellBooked, tellPanel } from './tell.ts'

/**
 * Changes a session. Where day, time or place change, everybody who has booked is told and their calendars learn of it.
 * @param version of the session that was seen
 * @throws WrongFields where there would be fewer places than are taken, or as `arrangeSession` does
 * @throws Stale where it was changed or called off since
 */
export async function changeSession(
  db: Db,
  actor: Actor,
  session: OneSession,
  typed: Typed,
  version: number,
): Promise<void> {
  const before = await locked(db, session, version)
  const after = await columnsOf(db, typed)
  const highest = Math.max(0, ...(await bookedIn(db, session.id)).map(({ seat }) => seat))
  if (typed.places < highest)
    throw new WrongFields({ places: `Place ${highest} is taken, so there must be ${highest} or more` })
  await save(db, session, after, version)
  const event = await record(db, actor, 'panel-session.change', session.about)
  await tellPanel(db, actor, session.panel_id, event, 'panel-session-changed')
  const same =
    before.starts_at.getTime() === after.starts_at.getTime() &&
    before.minutes === after.minutes &&
    before.place === after.place
  if (!same) await tellBooked(db, actor, await newerBookings(db, session.id), 'change')
}

/**
 * Calls a session off: the places are given up, and whoever had one is asked to choose again.
 * @throws Stale as `changeSession` does
 */
export async function callOffSession(
  db: Db,
  actor: Actor,
  session: OneSession,
  reason: string,
  version: number,
): Promise<void> {
  await locked(db, session, version)
  await save(db, session, { called_off_at: sql<Date>`now()`, called_off_because: reason }, version)
  const given = await db.deleteFrom('booking').where('session_id', '=', session.id).returning('assessment_id').execute()
  const event = await record(db, actor, 'panel-session.call-off', session.about)
  await tellPanel(db, actor, session.panel_id, event, 'panel-session-called-off')
  await tellBooked(
    db,
    actor,
    given.map(({ assessment_id }) => assessment_id),
    'call-off',
  )
}

/** The session as it was seen, which nobody books before the transaction ends. */
async function locked(db: Db, session: OneSession, version: number) {
  const found = await db
    .selectFrom('panel_session')
    .selectAll()
    .where('id', '=', session.id)
    .where('version', '=', version)
    .where('called_off_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found || hasBegun(found)) throw new Stale()
  return found
}

type Columns = Awaited<ReturnType<typeof columnsOf>> | { called_off_at: unknown; called_off_because: string }

const save = (db: Db, { id }: OneSession, columns: Columns, version: number) =>
  db
    .updateTable('panel_session')
    .set({ ...(columns as object), version: version + 1, changed_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()

/** The bookings of a session are others than those that calendars have. Gives their assessments. */
async function newerBookings(db: Db, sessionId: string): Promise<string[]> {
  const rows = await db
    .updateTable('booking')
    .set({ version: sql<number>`version + 1`, changed_at: sql<Date>`now()` })
    .where('session_id', '=', sessionId)
    .returning('assessment_id')
    .execute()
  return rows.map(({ assessment_id }) => assessment_id)
}
