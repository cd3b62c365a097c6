import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record, type About } from '../../platform/record.ts'
import { dayInLondon } from '../../rules/days.ts'
import { isMet } from '../../rules/instruments.ts'
import type { Actor } from '../../rules/roles.ts'
import { membersOf } from '../panels/members.ts'
import { instrumentsOf } from '../rounds/instruments.ts'

interface OfPanel {
  id: string
  round_id: string
}

/** Tells a panel that it has a session, and its candidates that they may choose a time; each once a day at most. */
export async function tellArranged(db: Db, actor: Actor, panel: OfPanel): Promise<void> {
  const event = `panel-session.arrange ${panel.id} on ${dayInLondon()}`
  await tellPanel(db, actor, panel.id, event, 'panel-session-arranged')
  if (!isMet(await instrumentsOf(db, panel.round_id))) return
  for (const { application_id, email } of await withoutTime(db, panel.id))
    await sendMail(db, {
      to: email,
      template: 'session-to-book',
      event,
      letter: notice(paths.booking(application_id)),
    })
}

/** Tells the members of a panel, but for whoever did it. */
export async function tellPanel(db: Db, actor: Actor, panelId: string, event: number | string, template: string) {
  for (const { email, person_id } of await membersOf(db, panelId))
    if (person_id !== actor.personId)
      await sendMail(db, { to: email, template, event, letter: notice(paths.panel(panelId)) })
}

/** The candidates of a panel who have not chosen a time yet. */
const withoutTime = (db: Db, panelId: string) =>
  db
    .selectFrom('assessment')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .leftJoin('booking', 'booking.assessment_id', 'assessment.id')
    .select(['assessment.application_id', 'person.email'])
    .where('assessment.panel_id', '=', panelId)
    .where('assessment.state', '=', 'scoring')
    .where('booking.assessment_id', 'is', null)
    .execute()

/** Tells each candidate who had a place in a session what happened to it; their own timeline says so too. */
export async function tellBooked(
  db: Db,
  actor: Actor,
  assessments: readonly string[],
  what: 'change' | 'call-off',
): Promise<void> {
  if (assessments.length === 0) return
  const booked = await db
    .selectFrom('assessment')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select(['application_id', 'assessment.person_id', 'region_code', 'person.email'])
    .where('assessment.id', 'in', assessments)
    .orderBy('assessment.id')
    .execute()
  for (const { email, ...of } of booked) {
    const about = aboutBooking(of)
    const event =
      what === 'change'
        ? await record(db, actor, 'panel-session.change', about)
        : await record(db, actor, 'panel-session.call-off', about)
    const letter = notice(paths.booking(of.application_id))
    await sendMail(db, { to: email, template: `panel-session-${what}`, event, letter })
  }
}

/** Of the application, whose timeline its candidate and team read; a panel that reads without names does not. */
export const aboutBooking = (of: { application_id: string; person_id: string; region_code: string }): About => ({
  thing: 'application',
  id: of.application_id,
  person: of.person_id,
  region: of.region_code,
})
