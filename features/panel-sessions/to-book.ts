import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { scoredItems } from '../../rules/instruments.ts'
import { freePlaces } from '../../rules/panel-sessions.ts'
import type { Actor } from '../../rules/roles.ts'
import { frameworkOf } from '../../rules/success-profile.ts'
import { membersOf } from '../panels/members.ts'
import { bookingOf, type Booking } from './booking-of.ts'
import { aboutBooking } from './tell.ts'

export type ToBook = NonNullable<Awaited<ReturnType<typeof toBook>>>

/** The times that a candidate may choose for an application of their own that is with a panel, and whom they meet. */
export async function toBook(db: Db, actor: Actor, applicationId: string) {
  const it = await bookingOf(db, applicationId)
  if (it?.person_id !== actor.personId) return null
  const sessions = await sessionsToCome(db, it.panel_id)
  const framework = frameworkOf(it.framework)
  return {
    ...it,
    version: it.booked?.version ?? 0,
    free: it.open ? sessions.filter(({ called_off_at }) => !called_off_at).flatMap(freeIn) : [],
    calledOff: sessions.filter(({ called_off_at }) => called_off_at),
    panel: await whoIsMet(db, it),
    items: framework ? scoredItems(framework, it.chosen) : [],
    scope: { candidate: it.person_id },
    about: aboutBooking(it),
  }
}

const atMost = 40

const sessionsToCome = (db: Db, panelId: string) =>
  db
    .selectFrom('panel_session')
    .select(['id', 'version', 'starts_at', 'minutes', 'places', 'place', 'called_off_at', 'called_off_because'])
    .select((is) =>
      is
        .selectFrom('booking')
        .whereRef('booking.session_id', '=', 'panel_session.id')
        .select(sql<number[]>`coalesce(array_agg(seat), '{}')`.as('taken'))
        .$asScalar()
        .as('taken'),
    )
    .where('panel_id', '=', panelId)
    .where('starts_at', '>', sql<Date>`now()`)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(sql.lit(atMost))
    .execute()

type Session = Awaited<ReturnType<typeof sessionsToCome>>[number]

const freeIn = (session: Session) => freePlaces(session.places, session.taken ?? []).map((seat) => ({ session, seat }))

/** The panel without those who may not assess this candidate. */
async function whoIsMet(db: Db, { panel_id, application_id }: Pick<Booking, 'panel_id' | 'application_id'>) {
  const members = await membersOf(db, panel_id)
  const conflicts = await db
    .selectFrom('conflict_check')
    .select('person_id')
    .where('application_id', '=', application_id)
    .where('kind', '<>', 'none')
    .execute()
  return members.filter((member) => !conflicts.some(({ person_id }) => person_id === member.person_id))
}
