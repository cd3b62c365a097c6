import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isMet } from '../../rules/instruments.ts'
import { hasBegun, placeEnds, placeStarts } from '../../rules/panel-sessions.ts'
import { instrumentsOf } from '../rounds/instruments.ts'

export type Booking = NonNullable<Awaited<ReturnType<typeof bookingOf>>>

/**
 * What a candidate has chosen, or may choose, of the times of the panel that has their application. Null where no panel
 * has it, or the round has no meeting.
 */
export async function bookingOf(db: Db, applicationId: string) {
  const row = await db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('board', 'board.region_code', 'assessment.region_code')
    .leftJoin('booking', 'booking.assessment_id', 'assessment.id')
    .leftJoin('panel_session', 'panel_session.id', 'booking.session_id')
    .select(['assessment.id as assessment_id', 'assessment.application_id', 'assessment.person_id'])
    .select(['assessment.panel_id', 'assessment.region_code', 'assessment.state', 'round.id as round_id'])
    .select(['round.framework', 'board.name as board_name', 'board.email as board_email'])
    .select(['booking.session_id', 'booking.seat', 'booking.version', 'booking.changed_at'])
    .select(['panel_session.starts_at', 'panel_session.minutes', 'panel_session.place'])
    .select(someoneLocked.as('locked'))
    .where('assessment.application_id', '=', applicationId)
    .where(isOpen)
    .executeTakeFirst()
  if (!row) return null
  const chosen = await instrumentsOf(db, row.round_id)
  if (!isMet(chosen)) return null
  const { session_id, seat, version, changed_at, starts_at, minutes, place, state, locked, ...of } = row
  const booked =
    session_id && seat && version && changed_at && starts_at && minutes && place
      ? { session_id, seat, version, changed_at, place, ...timesOf({ starts_at, minutes }, seat) }
      : null
  return {
    ...of,
    chosen,
    booked,
    /** Until the session begins; and for whoever missed it, while none of the panel has locked any scores. */
    open: state === 'scoring' && !(locked && starts_at && hasBegun({ starts_at })),
  }
}

const someoneLocked = sql<boolean>`exists (select from assessment_assessor as given
  where given.assessment_id = assessment.id and locked_at is not null)`

/** In words of its index: an application has one of them. */
const isOpen = sql<SqlBool>`assessment.state not in ('released', 'ended')`

const timesOf = (sitting: { starts_at: Date; minutes: number }, seat: number) => ({
  starts_at: placeStarts(sitting, seat),
  ends_at: placeEnds(sitting, seat),
  begun: hasBegun(sitting),
})
