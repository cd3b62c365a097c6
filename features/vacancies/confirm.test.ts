import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { confirmVacancy } from './ask.ts'
import { vacancy } from './queries.ts'

const site = await testSite()
const { as, owner, web } = site
const { asha, tom, wendy } = await theCast(site)
const today = dayInLondon()
let [id, member] = ['', '']

beforeEach(async () => {
  for (const table of ['introduction', 'vacancy', 'membership'] as const) await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy, state: 'predicted' })
  member = await aMember(owner, { of: asha })
})

const answerTo = () =>
  web.selectFrom('vacancy').select(['state', 'asked_on', 'answer', 'answered_on']).executeTakeFirstOrThrow()

test('members who are being introduced to a predicted vacancy are the answer once it is confirmed', async () => {
  await anIntroduction(owner, { of: asha, member, vacancy: id, state: 'offered' })
  await as(wendy).submit(paths.confirmVacancy(id))
  expect(await answerTo()).toEqual({ state: 'open', asked_on: today, answer: 'slate', answered_on: today })
  expect((await as(tom).get(`${paths.vacancies()}?need=answer`)).text).toContain('No vacancy is like this.')
})

test('where they have declined, the team is asked as ever', async () => {
  await anIntroduction(owner, { of: asha, member, vacancy: id, state: 'declined' })
  await as(wendy).submit(paths.confirmVacancy(id))
  expect(await answerTo()).toEqual({ state: 'open', asked_on: today, answer: null, answered_on: null })
  expect((await as(tom).get(paths.vacancy(id))).text).toContain('Your team answers by')
})

test('who was introduced at the same moment counts', async () => {
  const found = (await acting(web, wendy, (db, actor) => vacancy(db, actor, id)))!
  const slate = web.transaction().execute(async (db) => {
    await db.selectFrom('vacancy').select('id').where('id', '=', id).forNoKeyUpdate().execute()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await anIntroduction(db, { of: asha, member, vacancy: id, state: 'offered' })
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await acting(web, wendy, (db, actor) => confirmVacancy(db, actor, found))
  await slate
  expect((await answerTo()).answer).toBe('slate')
})
