import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { firstVersion, hasBegun } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Chosen } from './form.ts'
import { aboutBooking } from './tell.ts'
import type { ToBook } from './to-book.ts'

/**
 * Takes a place in a session of the panel that has the application; a place taken before is given back with it.
 * @param version of the booking that was seen, 0 where there was none
 * @throws WrongFields where the place can no longer be had
 * @throws Stale where the booking was changed since, or there is nothing to book any more
 */
export async function bookPlace(db: Db, actor: Actor, it: ToBook, chosen: Chosen, version: number): Promise<void> {
  if (!it.open || version !== it.version) throw new Stale()
  await stillScored(db, it)
  await stillHeld(db, it, chosen)
  const saved = await taken(it.booked ? moved(db, it, chosen) : added(db, it, chosen))
  if (saved.length === 0) throw new Stale()
  if (it.booked) await record(db, actor, 'booking.move', it.about)
  else await record(db, actor, 'booking.make', it.about)
}

/** The application stays with the panel until the transaction ends. */
async function stillScored(db: Db, { assessment_id }: ToBook) {
  const found = await db
    .selectFrom('assessment')
    .select('id')
    .where('id', '=', assessment_id)
    .where('state', '=', 'scoring')
    .forShare()
    .executeTakeFirst()
  if (!found) throw new Stale()
}

/** The session is as it was seen, and nobody calls it off before the transaction ends. */
async function stillHeld(db: Db, { panel_id }: ToBook, { session, seat, version }: Chosen) {
  const found = await db
    .selectFrom('panel_session')
    .select(['version', 'starts_at', 'places', 'called_off_at'])
    .where('id', '=', session)
    .where('panel_id', '=', panel_id)
    .forShare()
    .executeTakeFirst()
  if (!found) throw new WrongFields({ time: 'Choose a time' })
  if (found.called_off_at) throw new WrongFields({ time: 'That session has just been called off. Choose another time' })
  if (hasBegun(found)) throw new WrongFields({ time: 'That session has begun. Choose another time' })
  if (found.version !== version || seat < 1 || seat > found.places)
    throw new WrongFields({ time: 'That session has just been changed. Look at its times as they are now' })
}

const added = (db: Db, { assessment_id, person_id }: ToBook, { session, seat }: Chosen) =>
  db
    .insertInto('booking')
    .values({ assessment_id, person_id, session_id: session, seat, version: firstVersion() })
    .onConflict((conflict) => conflict.column('assessment_id').doNothing())
    .returning('seat')
    .execute()

const moved = (db: Db, { assessment_id, version }: ToBook, { session, seat }: Chosen) =>
  db
    .updateTable('booking')
    .set({ session_id: session, seat, version: version + 1, changed_at: sql<Date>`now()` })
    .where('assessment_id', '=', assessment_id)
    .where('version', '=', version)
    .returning('seat')
    .execute()

/** Of two who want the same place, the database lets one have it. */
async function taken<T>(booking: Promise<T>): Promise<T> {
  try {
    return await booking
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'booking_session_id_seat_key') throw error
    throw new WrongFields({ time: 'Somebody else has just taken that time. Choose another' })
  }
}

/** Gives the place back. @throws Stale where the booking was changed since, or its session has begun */
export async function giveBack(db: Db, actor: Actor, it: ToBook, version: number): Promise<void> {
  if (!it.open || version !== it.version || !(await removed(db, it, version))) throw new Stale()
  await record(db, actor, 'booking.cancel', it.about)
}

async function removed(db: Db, { assessment_id }: Pick<ToBook, 'assessment_id'>, version?: number): Promise<boolean> {
  let query = db.deleteFrom('booking').where('assessment_id', '=', assessment_id)
  if (version) query = query.where('version', '=', version)
  return (await query.returning('seat').execute()).length > 0
}

/** Frees the place of an assessment that ends, where it has one; nobody books for it while it ends. */
export async function freeBooking(db: Db, actor: Actor, assessmentId: string): Promise<void> {
  const of = await db
    .selectFrom('assessment')
    .select(['application_id', 'person_id', 'region_code'])
    .where('id', '=', assessmentId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  if (await removed(db, { assessment_id: assessmentId })) await record(db, actor, 'booking.cancel', aboutBooking(of))
}
