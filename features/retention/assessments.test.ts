import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { aPanel, anAssessment, isFree } from '../../test/support/assessing.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { at, nightsOf } from '../../test/support/nights.ts'
import { anApplication } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, grace, priya } = await theCast(database)
const panel = await aPanel(owner)
const rita = await somebody(owner, 'Rita Reviewer')
const { run } = nightsOf(database)

beforeEach(async () => {
  for (const table of ['application', 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const count = async (table: (typeof hanging)[number] | 'application') =>
  (
    await owner
      .selectFrom(table)
      .select(sql`1`.as('one'))
      .execute()
  ).length

const hanging = [
  'assessment',
  'assessment_paper',
  'assessment_assessor',
  'score',
  'consensus',
  'booking',
  'feedback',
  'review',
  'conflict_check',
  'adjustment_arranged',
] as const

/** A near-miss, long over, with everything that hangs on an assessment. */
async function over(of: Person, review: 'appointed' | 'dismissed' = 'dismissed') {
  const { application, assessment } = await anAssessment(owner, { of, panel, state: 'released', outcome: 'develop' })
  await owner
    .updateTable('application')
    .set({ decided_at: at('2020-01-01') })
    .where('id', '=', application)
    .execute()
  const of_ = { person_id: of.id, region_code: 'Y56' }
  const session = await owner
    .insertInto('panel_session')
    .values({
      panel_id: panel.id,
      region_code: 'Y56',
      starts_at: at('2019-01-01'),
      minutes: 60,
      places: 1,
      place: 'Room',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await owner
    .insertInto('booking')
    .values({ assessment_id: assessment, person_id: of.id, session_id: session.id, seat: 1 })
    .execute()
  await owner
    .insertInto('adjustment')
    .values({ application_id: application, ...of_, words: 'A quiet room' })
    .execute()
  await owner
    .insertInto('adjustment_arranged')
    .values({ application_id: application, version: 1, arranged_by: grace.id })
    .execute()
  await owner.updateTable('feedback').set({ given_by: priya.id, given_at: new Date() }).execute()
  const asked = { assessment_id: assessment, application_id: application, ...of_, words: 'Late', due_on: '2020-03-01' }
  await owner
    .insertInto('review')
    .values({ ...asked, state: review, reviewer_id: rita.id, ended_at: review === 'appointed' ? null : new Date() })
    .execute()
}

test('everything of an assessment goes with its application', async () => {
  await over(asha)
  for (const table of hanging) expect([table, await count(table)]).not.toEqual([table, 0])
  await run()
  for (const table of [...hanging, 'application'] as const) expect([table, await count(table)]).toEqual([table, 0])
})

test('not while the decision on a review is waited for', async () => {
  await over(asha, 'appointed')
  await run()
  expect(await count('application')).toBe(1)
  await owner.updateTable('review').set({ state: 'withdrawn', ended_at: new Date() }).execute()
  await run()
  expect(await count('application')).toBe(0)
})

test.each<[string, Person]>([
  ['somebody who scored', panel.abe],
  ['the chair, who recorded what was agreed', panel.cleo],
  ['somebody who declared a conflict', panel.ida],
  ['whoever gave the feedback', priya],
  ['whoever decided on the review', rita],
])('nothing of it goes while there is a legal hold on %s', async (_, on) => {
  await over(asha)
  await aHold(owner, { on, by: administrator })
  await run()
  expect([await count('application'), (await count('score')) > 0]).toEqual([1, true])
  await owner.deleteFrom('legal_hold').execute()
  await run()
  expect(await count('application')).toBe(0)
})

test('what was arranged stays while there is a legal hold on whoever arranged it', async () => {
  await over(asha)
  await owner
    .updateTable('application')
    .set({ decided_at: at('2028-10-01') })
    .execute()
  await aHold(owner, { on: grace, by: administrator })
  await run()
  expect(await count('adjustment_arranged')).toBe(1)
  await owner.deleteFrom('legal_hold').execute()
  await run()
  expect([await count('adjustment_arranged'), await count('application')]).toEqual([0, 1])
})

test('nobody is removed whom a panel, an assessment or a review names', async () => {
  const named = await somebody(owner, 'Nia Named')
  await owner
    .updateTable('person')
    .set({ email_verified: false, created_at: at('2020-01-01') })
    .where('id', '=', named.id)
    .execute()
  await owner.updateTable('person_address').set({ confirmed_at: null }).where('person_id', '=', named.id).execute()
  const application = await anApplication(owner, { of: asha, state: 'eligible' })
  await isFree(owner, application, named)
  await run()
  const here = () => owner.selectFrom('person').select('id').where('id', '=', named.id).execute()
  expect(await here()).toHaveLength(1)
  await owner.deleteFrom('conflict_check').where('person_id', '=', named.id).execute()
  await run()
  expect(await here()).toEqual([])
})
