import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anAdvert, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from '../reminders/send.ts'
import { closeWithAdverts } from './lapse.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { asha, wendy } = await theCast(site)
const today = dayInLondon()

beforeEach(async () => {
  for (const table of ['introduction', 'advert', 'vacancy', 'membership', 'mail', 'event'] as const)
    await owner.deleteFrom(table).execute()
})

/** A vacancy of an advert that closes so many days from today. */
async function advertised(closesIn: number, set: object = {}) {
  const id = await aVacancy(owner, { by: wendy })
  await owner
    .updateTable('vacancy')
    .set({ source: 'advert', ...set })
    .where('id', '=', id)
    .execute()
  const advert = await anAdvert(owner, { state: 'posted' })
  const closes_on = addDays(today, closesIn)
  await owner
    .updateTable('advert')
    .set({ vacancy_id: id, closes_on, vacancy_version: 1 })
    .where('id', '=', advert)
    .execute()
  return id
}
const stateOf = async (id: string) =>
  (await web.selectFrom('vacancy').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

test('what is known from an advert alone is closed once the advert’s last day has passed, by the service', async () => {
  const [over, lastDay] = [await advertised(-1), await advertised(0)]
  await closeWithAdverts(jobs)
  await closeWithAdverts(jobs)
  expect([await stateOf(over), await stateOf(lastDay)]).toEqual(['closed', 'open'])
  const events = await web.selectFrom('event').select(['name', 'thing_id', 'actor_name']).execute()
  expect(events).toEqual([{ name: 'vacancy.lapse', thing_id: over, actor_name: 'Aspire Together' }])
  expect((await as(wendy).get(paths.vacancy(over))).text).toContain('closed the vacancy, since its advert has ended')
})

test('an advert that does not say when it closes stands for sixty days', async () => {
  const [over, lastDay] = [await advertised(0), await advertised(0)]
  for (const [id, days] of [
    [over, -61],
    [lastDay, -60],
  ] as const)
    await owner
      .updateTable('advert')
      .set({ closes_on: null, posted_on: addDays(today, days) })
      .where('vacancy_id', '=', id)
      .execute()
  await closeWithAdverts(jobs)
  expect([await stateOf(over), await stateOf(lastDay)]).toEqual(['closed', 'open'])
})

test('it stays where the pool was asked, or somebody is being introduced', async () => {
  const turnedTo = await advertised(-1, { asked_on: today, answer_due: today })
  const met = await advertised(-1)
  const member = await aMember(owner, { of: asha })
  await anIntroduction(owner, { of: asha, member, vacancy: met, state: 'released' })
  await closeWithAdverts(jobs)
  expect([await stateOf(turnedTo), await stateOf(met)]).toEqual(['open', 'open'])
})

/** How many letters have been sent, and whether the list of what needs a word has it. */
async function asked() {
  await sendReminders(jobs)
  const letters = await web.selectFrom('mail').select('recipient').where('template', '=', 'reminder').execute()
  const { text } = await as(wendy).get(`${paths.vacancies()}?need=confirming`)
  return [letters.length, text.includes('Severn')]
}

test('nobody is asked whether it is still right, until its organisation has turned to the pool', async () => {
  const id = await advertised(60, { confirmed_on: addDays(today, -90) })
  expect(await asked()).toEqual([0, false])
  expect((await as(wendy).get(paths.vacancy(id))).text).not.toContain('whether it is still right. Say so')
  await owner.updateTable('vacancy').set({ asked_on: today }).execute()
  expect(await asked()).toEqual([1, true])
})
