import { beforeEach, expect, test } from 'vitest'
import { theCast, somebody } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { sendReminders } from '../reminders/send.ts'
import { matchOvernight } from './overnight.ts'

const database = await testDatabase()
const { owner, web, matching, jobs } = database
const { asha, tom, wendy } = await theCast(database)
let vacancy = ''

beforeEach(async () => {
  for (const table of ['mail', 'vacancy', 'membership'] as const) await owner.deleteFrom(table).execute()
  vacancy = await aVacancy(owner, { by: wendy })
  await owner.updateTable('vacancy').set({ confirmed_on: '2027-03-01' }).execute()
})

const kept = () => web.selectFrom('vacancy_fit').selectAll().execute()
const told = async () =>
  (await web.selectFrom('mail').select('recipient').where('template', '=', 'reminder').execute()).map(
    ({ recipient }) => recipient,
  )

test('every live vacancy is matched, and the team is told once of whoever is new among those who come first', async () => {
  expect(await matchOvernight(jobs, matching, '2027-03-01')).toBe(1)
  expect(await kept()).toMatchObject([{ vacancy_id: vacancy, number: 0, first_members: [], newly_on: null }])
  const member = await aMember(owner, { of: asha })
  await matchOvernight(jobs, matching, '2027-03-02')
  await matchOvernight(jobs, matching, '2027-03-02')
  expect(await kept()).toMatchObject([{ number: 1, first_members: [member], newly_on: '2027-03-02' }])
  await sendReminders(jobs, '2027-03-02')
  await matchOvernight(jobs, matching, '2027-03-03')
  await sendReminders(jobs, '2027-03-03')
  expect(await told()).toEqual([tom.email])
})

test('more than a hundred are matched too, and what is no longer live is forgotten', async () => {
  await aMember(owner, { of: await somebody(web, 'Mo Member') })
  for (let n = 0; n < 101; n++) await aVacancy(owner, { by: wendy })
  expect(await matchOvernight(jobs, matching, '2027-03-01')).toBe(102)
  await owner.updateTable('vacancy').set({ state: 'closed' }).where('id', '<>', vacancy).execute()
  expect(await matchOvernight(jobs, matching, '2027-03-02')).toBe(1)
  expect((await kept()).map(({ vacancy_id, number }) => [vacancy_id, number])).toEqual([[vacancy, 1]])
})
