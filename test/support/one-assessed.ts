import type { Db } from '../../platform/db.ts'
import { added } from './added.ts'
import { aPanel, anAssessment, type Panel } from './assessing.ts'
import { somebody, type Person } from './cast.ts'

interface Assessed {
  of: Person
  application: string
  /** Stands in the names of those on the panel. */
  mark: string
  says: (what: string) => string
}

/** An application that a panel assessed, with feedback, a booked time and a review; all of it with words that are found again. */
export async function oneAssessed(db: Db, { of, application, mark, says }: Assessed): Promise<Panel> {
  const panel = await aPanel(db, { mark })
  const { assessment } = await anAssessment(db, { of, panel, application, state: 'released' })
  await db
    .updateTable('assessment')
    .set({ strengths: says('strengths') })
    .where('id', '=', assessment)
    .execute()
  const found = { kind: 'personal', words: says('conflict'), declared_by: panel.ida.id, person_id: panel.ida.id }
  await db
    .updateTable('conflict_check')
    .set(found)
    .where('application_id', '=', application)
    .where('person_id', '=', panel.ida.id)
    .execute()
  await bookedTime(db, of, panel, assessment)
  const given = { words: says('written feedback'), plan: says('plan'), given_by: panel.cleo.id, given_at: new Date() }
  const judged = { useful: 'very', useful_words: says('usefulness'), judged_at: new Date() }
  await db
    .updateTable('feedback')
    .set({ ...given, ...judged })
    .where('assessment_id', '=', assessment)
    .execute()
  await db
    .insertInto('adjustment_arranged')
    .values({ application_id: application, version: 1, words: says('arranged'), arranged_by: panel.bo.id })
    .execute()
  await added(db, 'review', {
    state: 'dismissed',
    assessment_id: assessment,
    application_id: application,
    person_id: of.id,
    region_code: 'Y56',
    words: says('review'),
    decision: says('review decision'),
    reviewer_id: (await somebody(db, `Rita Reviewer ${mark}`)).id,
    due_on: '2098-12-01',
    ended_at: new Date(),
  })
  return panel
}

async function bookedTime(db: Db, of: Person, panel: Panel, assessment: string) {
  const session = { panel_id: panel.id, region_code: 'Y56', starts_at: new Date('2098-05-01T09:00:00Z'), minutes: 60 }
  const { id } = await db
    .insertInto('panel_session')
    .values({ ...session, places: 3, place: 'Room 4' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('booking')
    .values({ assessment_id: assessment, person_id: of.id, session_id: id, seat: 2 })
    .execute()
}
