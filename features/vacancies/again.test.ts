import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { answerDue, usualAnswerTimes } from '../../rules/pool-first.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { asha, ben, tom, wendy } = await theCast(site)
const today = dayInLondon()
const [again, left] = ['Ask the talent team again', 'Nobody you were introduced to is still available']
let id = ''

beforeEach(async () => {
  for (const table of ['introduction', 'vacancy', 'membership'] as const) await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy })
  await answered('slate')
})

const answered = (answer: 'slate' | 'nobody-fits') =>
  owner
    .updateTable('vacancy')
    .set({ asked_on: addDays(today, -30), answer_due: addDays(today, -16), answered_on: addDays(today, -20), answer })
    .set({ answer_words: 'Look further.' })
    .execute()
const introduced = async (of: typeof asha, state: States['introduction'], accepted = false) => {
  const it = await anIntroduction(owner, { of, member: await aMember(owner, { of }), vacancy: id, state })
  if (accepted) await owner.updateTable('introduction').set({ accepted_at: new Date() }).where('id', '=', it).execute()
}
const read = async (at: string, who = wendy) => (await as(who).get(at)).text
const pages = () => Promise.all([paths.hiring(), paths.vacancy(id)].map((at) => read(at)))
const ask = () => as(wendy).submit(paths.askAgain(id))

describe('where the team has answered with a slate', () => {
  test('a refusal changes nothing that the organisation reads while others are asked, and no number is said', async () => {
    await introduced(asha, 'offered')
    await introduced(ben, 'proposed')
    const before = await pages()
    expect(before[0]).toContain('Members are being asked')
    await owner.updateTable('introduction').set({ state: 'declined' }).where('person_id', '=', asha.id).execute()
    expect(await pages()).toEqual(before)
    for (const text of before)
      expect(text).not.toMatch(/\d (waiting for the member|declined)|Ask the talent team again/)
    expect((await ask()).status).toBe(409)
  })

  test('and nobody who accepted is left, the team is asked again, once, with a new clock', async () => {
    await introduced(asha, 'withdrawn', true)
    await introduced(ben, 'declined')
    expect(await read(paths.hiring())).toContain(`${again} for Director of finance ${left}.`)
    expect(await read(paths.vacancy(id))).toMatch(new RegExp(`${left}\\. ${again}`))
    expect(await read(paths.vacancy(id))).not.toContain('whoever accepts')
    const both = await Promise.all([ask(), ask()])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await web.selectFrom('vacancy').selectAll().executeTakeFirst()).toMatchObject({
      asked_on: today,
      answer_due: answerDue('substantive', today, usualAnswerTimes),
      answer: null,
      answer_words: '',
      answered_on: null,
    })
    const events = web.selectFrom('event').select('name').where('thing_id', '=', id)
    expect(await events.execute()).toEqual([{ name: 'vacancy.ask' }])
    expect(await read(`${paths.vacancies()}?need=answer`, tom)).toContain('Director of finance')
    expect(await read(paths.vacancy(id))).not.toContain(again)
  })

  test('and everybody said no, it says that nobody has accepted so far', async () => {
    await introduced(asha, 'declined')
    await introduced(ben, 'unanswered')
    expect(await read(paths.vacancy(id))).toContain(`Nobody has accepted so far. ${again}`)
    expect(await read(paths.vacancy(id))).not.toContain(left)
    expect(await read(paths.hiring())).toContain('Nobody has accepted so far')
  })

  test.each(['accepted', 'chosen'] as const)('and somebody is %s, nobody is asked again', async (state) => {
    await introduced(asha, state)
    expect(await read(paths.vacancy(id))).not.toContain(again)
    expect((await ask()).status).toBe(409)
  })

  test('and an appointment fell through, the vacancy that is opened again can be asked for again', async () => {
    await introduced(asha, 'appointed', true)
    await owner.updateTable('vacancy').set({ state: 'filled' }).execute()
    const { location } = await as(wendy).submit(paths.reopenVacancy(id))
    expect((await as(wendy).submit(location!, { reason: 'She stays where she is.' })).status).toBe(303)
    expect(await read(paths.vacancy(id))).toContain(again)
    expect((await ask()).status).toBe(303)
  })
})

test('after “nobody fits” the team is asked again once the vacancy was changed, and the way to a search firm is beside it', async () => {
  await owner.updateTable('vacancy').set({ answer: null, answered_on: null }).execute()
  await as(tom).submit(paths.nobodyFits(id), { words: 'Ask for less.' })
  expect(await read(paths.vacancy(id))).toContain('It is recorded at once')
  expect(await read(paths.hiring())).toContain('Decide how to go on with')
  expect((await ask()).status).toBe(409)
  await as(wendy).submit(paths.vacancyTerms(id), { from: '1', to: '2' })
  expect(await read(paths.vacancy(id))).toContain(again)
  expect(await read(paths.hiring())).toContain(`${again} for Director of finance You have changed the vacancy`)
  expect((await ask()).status).toBe(303)
})
