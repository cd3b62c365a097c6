import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const { owner, web, jobs } = await testSite()
const { asha, ben, priya, tom } = await theCast({ owner, web })
const panel = await aPanel(owner)
let assessment = ''

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  ;({ assessment } = await anAssessment(owner, { of: asha, panel, state: 'released', outcome: 'develop' }))
  await owner.updateTable('feedback').set({ due_on: '2027-03-15' }).execute()
})

const told = async () => {
  const reminders = web.selectFrom('mail').select(['recipient', 'body']).where('template', '=', 'reminder')
  const letters = await reminders.orderBy('recipient').execute()
  return letters.map(({ recipient, body }) => [recipient, (JSON.parse(body) as { link: { path: string } }).link.path])
}

const toFeedback = [priya.email, paths.feedback()]

test('written feedback that is late is recalled to the team of its region, again a week later, until it is given', async () => {
  await sendReminders(jobs, '2027-03-15')
  expect(await told()).toEqual([])
  await sendReminders(jobs, '2027-03-16')
  await sendReminders(jobs, '2027-03-17')
  expect(await told()).toEqual([toFeedback])
  await sendReminders(jobs, '2027-03-23')
  expect(await told()).toEqual([toFeedback, toFeedback])
  await owner.updateTable('feedback').set({ given_by: priya.id, given_at: new Date() }).execute()
  await sendReminders(jobs, '2027-03-30')
  expect(await told()).toHaveLength(2)
})

test('one letter leads to the applications first, where one of them is late too', async () => {
  await anApplication(owner, { of: ben })
  await owner.updateTable('application').set({ due_on: '2027-03-15' }).where('person_id', '=', ben.id).execute()
  await sendReminders(jobs, '2027-03-16')
  expect(await told()).toEqual([[priya.email, paths.applications()]])
})

test('a review that nobody has decided in time is recalled to the team', async () => {
  await owner.updateTable('feedback').set({ given_by: priya.id, given_at: new Date() }).execute()
  const { application_id, region_code } = await owner
    .selectFrom('assessment')
    .select(['application_id', 'region_code'])
    .where('id', '=', assessment)
    .executeTakeFirstOrThrow()
  const asked = { state: 'asked', words: 'Late', due_on: '2027-03-15', person_id: asha.id } as const
  await owner
    .insertInto('review')
    .values({ ...asked, assessment_id: assessment, application_id, region_code })
    .execute()
  await sendReminders(jobs, '2027-03-16')
  expect(await told()).toEqual([[priya.email, paths.reviews()]])
  expect((await told()).map(([who]) => who)).not.toContain(tom.email)
  await owner.updateTable('review').set({ state: 'withdrawn' }).execute()
  await sendReminders(jobs, '2027-03-23')
  expect(await told()).toHaveLength(1)
})
