import type { Db } from '../../platform/db.ts'
import { added } from './added.ts'
import { aPanel, anAssessment, type Panel } from './assessing.ts'
import { somebody, type Person } from './cast.ts'

/** A panel of London’s with somebody in each state of an assessment: Cam is being assessed, Rel has an outcome. */
export async function theAssessments(
  db: Db,
  panel: Panel,
  { cam, rel, rita }: { cam: Person; rel: Person; rita: Person },
) {
  const of = async (name: string) => somebody(db, name)
  const scoring = await anAssessment(db, { of: cam, panel })
  const released = await anAssessment(db, { of: rel, panel, state: 'released', outcome: 'develop' })
  const inState = async (state: 'moderation' | 'proposed' | 'objected' | 'signed-off') =>
    (await anAssessment(db, { of: await of(`Carl ${state}`), panel, state })).assessment
  const session = await aSession(db, panel)
  await book(db, scoring.assessment, cam, session)
  return {
    panel: panel.id,
    forming: (await aPanel(db, { state: 'forming', mark: 'forming' })).id,
    assessor: panel.abe.id,
    scoring: scoring.assessment,
    assessed: scoring.application,
    moderation: await inState('moderation'),
    proposed: await inState('proposed'),
    objected: await inState('objected'),
    signedOff: await inState('signed-off'),
    /** Its written feedback is due. */
    released: released.assessment,
    /** Its written feedback was given. */
    decided: await withFeedback(db, await anotherReleased(db, panel, rel), panel),
    session,
    review: await aReview(db, released, rel, 'appointed', rita),
    unread: await aReview(db, await anotherReleased(db, panel, rel), rel, 'asked', null),
    ...(await adjusted(db, cam, scoring.application)),
  }
}

const aSession = (db: Db, panel: Panel) =>
  added(db, 'panel_session', {
    panel_id: panel.id,
    region_code: 'Y56',
    starts_at: new Date('2098-03-04T09:30:00Z'),
    minutes: 45,
    places: 4,
    place: 'Room 2',
  })

const book = (db: Db, assessment: string, { id }: Person, session: string) =>
  db.insertInto('booking').values({ assessment_id: assessment, person_id: id, session_id: session, seat: 1 }).execute()

const anotherReleased = async (db: Db, panel: Panel, of: Person) =>
  anAssessment(db, { of, panel, state: 'released', outcome: 'develop' })

async function withFeedback(
  db: Db,
  { application, assessment }: { application: string; assessment: string },
  { cleo }: Panel,
) {
  const given = { words: 'You listened.', plan: 'Chair a committee.', given_by: cleo.id, given_at: new Date() }
  await db.updateTable('feedback').set(given).where('assessment_id', '=', assessment).execute()
  return application
}

const aReview = (
  db: Db,
  { application, assessment }: { application: string; assessment: string },
  of: Person,
  state: 'asked' | 'appointed',
  reviewer: Person | null,
) =>
  added(db, 'review', {
    state,
    assessment_id: assessment,
    application_id: application,
    person_id: of.id,
    region_code: 'Y56',
    words: 'One of the panel was late.',
    reviewer_id: reviewer?.id ?? null,
    due_on: '2098-03-01',
  })

async function adjusted(db: Db, { id }: Person, application: string) {
  const row = { application_id: application, person_id: id, region_code: 'Y56', words: 'Large print' }
  await db.insertInto('adjustment').values(row).execute()
  return { adjusted: application }
}
