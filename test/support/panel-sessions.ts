import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'

interface Given {
  /** In how many days, below nought for days ago; a month from now unless said otherwise. */
  in?: number
  places?: number
  calledOff?: string
}

/** A session of a panel: three places of 45 minutes from 10:00 UTC, in Room 3, unless said otherwise. Gives its id. */
export async function aSession(db: Db, panel: { id: string }, it: Given = {}): Promise<string> {
  const row = {
    panel_id: panel.id,
    region_code: 'Y56',
    starts_at: new Date(`${dayOfSession(it.in)}T10:00:00Z`),
    minutes: 45,
    places: it.places ?? 3,
    place: 'Room 3',
    ...(it.calledOff ? { called_off_at: new Date(), called_off_because: it.calledOff } : {}),
  }
  const { id } = await db.insertInto('panel_session').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The day of a session in so many days, `yyyy-mm-dd`. */
export const dayOfSession = (days = 30) => addDays(dayInLondon(), days)

/** Somebody has taken a place. */
export const aBooking = (db: Db, it: { assessment: string; of: { id: string }; session: string; seat?: number }) =>
  db
    .insertInto('booking')
    .values({ assessment_id: it.assessment, person_id: it.of.id, session_id: it.session, seat: it.seat ?? 1 })
    .execute()
