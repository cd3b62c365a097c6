import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import { visibleTo } from '../../platform/visible.ts'
import { unavailable } from '../../rules/panels.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { membersOf, type Member } from '../panels/members.ts'
import { panelThing } from '../panels/queries.ts'

/** How many sessions of a panel are shown, the last ones. */
const atMost = 60

export type Session = Awaited<ReturnType<typeof sessionsOfPanel>>[number]

/** The sessions of a panel in the order in which they take place, each with who has which place and who may be missing. */
export async function sessionsOfPanel(db: Db, panelId: string) {
  const rows = await db
    .selectFrom('panel_session')
    .innerJoin('panel', 'panel.id', 'panel_session.panel_id')
    .innerJoin('round', 'round.id', 'panel.round_id')
    .selectAll('panel_session')
    .select('round.name_blind')
    .select((is) => takenIn(is).as('taken'))
    .where('panel_id', '=', panelId)
    .orderBy('starts_at', 'desc')
    .orderBy('panel_session.id')
    .limit(sql.lit(atMost))
    .execute()
  const members = rows.length > 0 ? await membersOf(db, panelId) : []
  return rows.toReversed().map((row) => ({ ...row, missing: missingOn(members, dayInLondon(row.starts_at)) }))
}

/** The places that are taken: by the reference, and by the name, which not everybody may read. */
const takenIn = (is: ExpressionBuilder<DB, 'panel_session'>) =>
  jsonArrayFrom(
    is
      .selectFrom('booking')
      .innerJoin('assessment', 'assessment.id', 'booking.assessment_id')
      .innerJoin('person', 'person.id', 'booking.person_id')
      .select(['booking.seat', 'booking.assessment_id', 'booking.person_id', 'assessment.reference', 'person.name'])
      .whereRef('booking.session_id', '=', 'panel_session.id')
      .orderBy('booking.seat'),
  )

/** Who of a panel has stated that they are not there on a day, and why, a sentence each. */
export const missingOn = (members: readonly Member[], day: string): string[] =>
  members.flatMap(({ name, weekdays, available_from, available_until }) => {
    const why = weekdays && unavailable({ weekdays, available_from, available_until }, day)
    return why ? [`${name} is ${why}`] : []
  })

export type OneSession = NonNullable<Awaited<ReturnType<typeof panelSession>>>

/** One session of a panel that the actor arranges or sits on. */
export async function panelSession(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('panel_session')
    .innerJoin('panel', 'panel.id', 'panel_session.panel_id')
    .selectAll('panel_session')
    .select(['panel.title as panel_title', 'panel.state as panel_state', 'panel.round_id'])
    .where('panel_session.id', '=', id)
    .where(
      visibleTo(actor, 'panel-session.see', {
        'talent-team': 'panel_session.region_code',
        assessor: 'panel_session.panel_id',
        chair: 'panel_session.panel_id',
        'inclusion-adviser': 'panel_session.panel_id',
      }),
    )
    .executeTakeFirst()
  if (!row) return null
  const { scope } = panelThing({ id: row.panel_id, state: row.panel_state, region_code: row.region_code })
  return { ...row, scope, about: aboutSession(row) }
}

export const aboutSession = ({ id, region_code }: { id: string; region_code: string }): About => ({
  thing: 'panel-session',
  id,
  region: region_code,
})

/** The places of a session that are taken. */
export const bookedIn = (db: Db, sessionId: string) =>
  db.selectFrom('booking').select(['seat', 'assessment_id']).where('session_id', '=', sessionId).execute()
