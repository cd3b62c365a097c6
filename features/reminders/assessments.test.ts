import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aBooking, aSession } from '../../test/support/panel-sessions.ts'
import { sendReminders } from './send.ts'

const database = await testDatabase()
const { owner, web, jobs } = database
const { asha, ben } = await theCast(database)
const panel = await aPanel(owner)
let of = { application: '', assessment: '' }

beforeEach(async () => {
  for (const table of [
    'panel_session',
    'assessment',
    'application',
    'round_instrument',
    'reminder_off',
    'mail',
  ] as const)
    await owner.deleteFrom(table).execute()
  of = await anAssessment(owner, { of: asha, panel })
  await owner
    .updateTable('assessment')
    .set({ created_at: at('2027-03-01') })
    .execute()
  await owner
    .updateTable('assessment_assessor')
    .set({ given_at: at('2027-03-01') })
    .execute()
})

const at = (day: string, time = '18:00') => new Date(`${day}T${time}:00Z`)
const told = async () => {
  const reminders = web.selectFrom('mail').select(['recipient', 'body']).where('template', '=', 'reminder')
  const letters = await reminders.orderBy('recipient').orderBy('id').execute()
  return letters.map(({ recipient, body }) => [recipient, (JSON.parse(body) as { link: { path: string } }).link.path])
}
const toldTo = async (email: string) => (await told()).filter(([recipient]) => recipient === email)
const session = async (day: string, places = 1) => {
  const id = await aSession(owner, panel, { places })
  await owner
    .updateTable('panel_session')
    .set({ starts_at: at(day, '10:00') })
    .where('id', '=', id)
    .execute()
  return id
}

describe('a candidate who has not chosen a time with the panel', () => {
  test('is reminded after 3 and after 7 days, once each, and no more once they have', async () => {
    const id = await session('2027-04-01')
    for (const day of ['2027-03-03', '2027-03-04', '2027-03-05', '2027-03-08', '2027-03-09'])
      await sendReminders(jobs, day)
    const one = [asha.email, paths.booking(of.application)]
    expect(await toldTo(asha.email)).toEqual([one, one])
    await owner.deleteFrom('mail').execute()
    await aBooking(owner, { assessment: of.assessment, of: asha, session: id })
    await sendReminders(jobs, '2027-03-08')
    expect(await toldTo(asha.email)).toEqual([])
  })

  test('is not where there is none to choose: none to come, none free, all called off, or no meeting', async () => {
    const quiet = async () => {
      await sendReminders(jobs, '2027-03-04')
      expect(await toldTo(asha.email)).toEqual([])
    }
    await quiet()
    await session('2027-03-04')
    await quiet()
    const full = await session('2027-04-01')
    const other = await anAssessment(owner, { of: ben, panel })
    await aBooking(owner, { assessment: other.assessment, of: ben, session: full })
    await quiet()
    await aSession(owner, panel, { calledOff: 'Snow' })
    await quiet()
    await session('2027-04-02')
    const { round_id } = await web.selectFrom('assessment').select('round_id').executeTakeFirstOrThrow()
    const chosen = { round_id, items: ['speaks-up'] }
    await owner
      .insertInto('round_instrument')
      .values({ ...chosen, instrument: 'application' })
      .execute()
    await quiet()
    await owner
      .insertInto('round_instrument')
      .values({ ...chosen, instrument: 'presentation' })
      .execute()
    await sendReminders(jobs, '2027-03-04')
    expect(await toldTo(asha.email)).toHaveLength(1)
  })

  test('is not once the panel has come further, nor where they turned it off', async () => {
    await session('2027-04-01')
    await owner.updateTable('assessment').set({ state: 'ended' }).execute()
    await sendReminders(jobs, '2027-03-04')
    await owner.updateTable('assessment').set({ state: 'scoring' }).execute()
    await owner.insertInto('reminder_off').values({ person_id: asha.id, reminder: 'session-to-book' }).execute()
    await sendReminders(jobs, '2027-03-04')
    expect(await toldTo(asha.email)).toEqual([])
  })
})

test('a candidate is reminded of their time on the day before, and anew where the session is put off', async () => {
  const id = await session('2027-03-20')
  await aBooking(owner, { assessment: of.assessment, of: asha, session: id })
  for (const day of ['2027-03-18', '2027-03-19', '2027-03-20']) await sendReminders(jobs, day)
  expect(await toldTo(asha.email)).toEqual([[asha.email, paths.booking(of.application)]])
  await owner
    .updateTable('panel_session')
    .set({ starts_at: at('2027-03-25') })
    .execute()
  await sendReminders(jobs, '2027-03-24')
  expect(await toldTo(asha.email)).toHaveLength(2)
})

describe('an assessor who has not locked their scores', () => {
  test('is reminded after 5 and after 10 days, in one letter for all that they have', async () => {
    await anAssessment(owner, { of: ben, panel })
    await owner
      .updateTable('assessment_assessor')
      .set({ given_at: at('2027-03-01') })
      .execute()
    const { abe } = panel
    for (const day of ['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-11', '2027-03-12'])
      await sendReminders(jobs, day)
    const one = [abe.email, paths.assessments()]
    expect(await toldTo(abe.email)).toEqual([one, one])
    expect(await toldTo(panel.ida.email)).toEqual([])
  })

  test('is not where nobody waits for them: locked, excused, in conflict, or no longer scored', async () => {
    const given = (who: { id: string }) => owner.updateTable('assessment_assessor').where('person_id', '=', who.id)
    // Nor is the team told of an answer that is late.
    await owner.updateTable('application').set({ due_on: null }).execute()
    await given(panel.abe)
      .set({ locked_at: at('2027-03-02') })
      .execute()
    await given(panel.bea)
      .set({ excused_at: at('2027-03-02'), excused_by: panel.cleo.id })
      .execute()
    await owner.updateTable('conflict_check').set({ kind: 'personal' }).where('person_id', '=', panel.cleo.id).execute()
    await sendReminders(jobs, '2027-03-06')
    expect(await told()).toEqual([])
    await owner.updateTable('conflict_check').set({ kind: 'none' }).execute()
    await owner.updateTable('assessment').set({ state: 'moderation' }).execute()
    await sendReminders(jobs, '2027-03-06')
    expect(await told()).toEqual([])
    await owner.updateTable('assessment').set({ state: 'scoring' }).execute()
    await sendReminders(jobs, '2027-03-06')
    expect((await told()).map(([who]) => who)).toEqual([panel.cleo.email])
  })
})
