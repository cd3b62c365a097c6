import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { answerDue, usualAnswerTimes } from '../../rules/pool-first.ts'
import { theCast } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { nextYear, typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { asha, priya, rhys, tom, wendy } = await theCast(site)
const today = dayInLondon()

beforeEach(async () => {
  for (const table of ['search_use', 'introduction', 'vacancy', 'membership'] as const)
    await owner.deleteFrom(table).execute()
})

const post = {
  organisation: 'RX2',
  title: 'Chief nurse',
  role: 'nursing',
  contract: 'substantive',
  ...typedOn('starts', nextYear('04-01')),
  reason: 'retirement',
  about: 'Two hospitals.',
}
const row = (id: string) => web.selectFrom('vacancy').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const idIn = (location: string | null | undefined) => /vacancies\/([0-9a-f-]{36})/.exec(location ?? '')![1]!
const prepared = async (typed: object = {}, kind = 'immediate') =>
  idIn((await as(wendy).submit(paths.prepareVacancy(kind), { ...post, ...typed })).location)
const foreseen = () => prepared({ likelihood: '60', ...typedOn('latest', nextYear('09-01')) }, 'predicted')

describe('a vacancy that is prepared', () => {
  test('is seen by its organisation alone, and asks for what the role needs', async () => {
    const id = await prepared()
    expect(await row(id)).toMatchObject({ state: 'draft', registrations: ['nmc'], asked_on: null })
    for (const who of [tom, priya, rhys]) expect((await as(who).get(paths.vacancy(id))).status).toBe(404)
    expect((await as(tom).get(paths.vacancies())).text).not.toContain('Chief nurse')
    expect((await as(wendy).get(paths.vacancy(id))).text).toContain('Nobody else sees this yet')
  })

  test('starts the clock of the region’s team when the pool is asked: ten working days, two for an interim post', async () => {
    const id = await prepared()
    expect((await as(wendy).submit(paths.askPool(id))).status).toBe(303)
    expect(await row(id)).toMatchObject({
      state: 'open',
      asked_on: today,
      answer_due: answerDue('substantive', today, usualAnswerTimes),
    })
    for (const who of [wendy, tom]) expect((await as(who).get(paths.vacancy(id))).text).toContain('working days left')
    const interim = await prepared({ contract: 'interim', ...typedOn('ends', nextYear('10-01')) })
    await as(wendy).submit(paths.askPool(interim))
    expect((await row(interim)).answer_due).toBe(answerDue('interim', today, usualAnswerTimes))
  })

  test('becomes immediate from predicted, with the clock beginning then', async () => {
    const id = await foreseen()
    await as(wendy).submit(paths.predictVacancy(id))
    expect(await row(id)).toMatchObject({ state: 'predicted', asked_on: null, latest_on: nextYear('09-01') })
    await as(wendy).submit(paths.confirmVacancy(id))
    expect(await row(id)).toMatchObject({ state: 'open', asked_on: today, latest_on: null, likelihood: null })
  })

  test('was begun as predicted and has become immediate before it was shared: no guess of it is kept', async () => {
    const id = await foreseen()
    await as(wendy).submit(paths.askPool(id))
    expect(await row(id)).toMatchObject({ state: 'open', asked_on: today, latest_on: null, likelihood: null })
  })
})

describe('what is asked for', () => {
  test('is kept as must and should, and read by both sides', async () => {
    const id = await aVacancy(owner, { by: wendy })
    const typed = {
      musts: 'Led a merger\n\nKnows mental health',
      shoulds: 'Has chaired',
      registrations: ['gmc'],
      weight: 'should',
      board: 'must',
    }
    expect((await as(wendy).submit(paths.vacancyRequirements(id), typed)).status).toBe(303)
    const { text } = await as(tom).get(paths.vacancy(id))
    for (const words of [
      'Led a merger',
      'Knows mental health',
      'Has chaired',
      'Having sat on a board',
      'General Medical Council',
    ])
      expect(text).toContain(words)
    const { text: form } = await as(wendy).get(paths.vacancyRequirements(id))
    expect(form).toContain('Led a merger Knows mental health')
  })

  test('says what is wrong beside it and loses nothing', async () => {
    const id = await aVacancy(owner, { by: wendy })
    const unweighed = await as(wendy).submit(paths.vacancyRequirements(id), { registrations: ['gmc'], board: 'no' })
    expect(unweighed.errors).toEqual(['Choose whether one of the registrations must be held'])
    const many = await as(wendy).submit(paths.vacancyRequirements(id), {
      musts: Array(13).fill('A line').join('\n'),
      board: 'no',
    })
    expect(many.errors).toEqual(['What must somebody have? must be 12 lines or fewer'])
    expect(many.text).toContain('A line')
    const pay = await as(wendy).submit(paths.vacancyTerms(id), { from: '150000', to: '120000' })
    expect(pay.errors).toEqual(['The highest salary must not be below the lowest'])
    await as(wendy).submit(paths.vacancyTerms(id), { from: '120000', to: '150000' })
    expect((await as(tom).get(paths.vacancy(id))).text).toContain('£120,000 to £150,000 a year')
  })
})

const asked = async () => {
  const id = await prepared({ role: 'finance', title: 'Director of finance' })
  await as(wendy).submit(paths.askPool(id))
  return id
}

describe('the team’s answer', () => {
  test('that nobody fits is read by the organisation, and given once', async () => {
    const id = await asked()
    expect((await as(tom).submit(paths.nobodyFits(id), {})).errors).toEqual(['Say what the organisation should know'])
    expect((await as(tom).submit(paths.nobodyFits(id), { words: 'Three could begin in June.' })).status).toBe(303)
    expect((await as(tom).submit(paths.nobodyFits(id), { words: 'Again.' })).status).toBe(409)
    expect((await as(tom).get(paths.nobodyFits(id))).text).toContain('You answered the vacancy')
    const { text } = await as(wendy).get(paths.vacancy(id))
    expect(text).toContain('Three could begin in June.')
    expect((await as(wendy).get(paths.nobodyFits(id))).status).not.toBe(200)
  })

  test('is given by introducing somebody, and stops the clock', async () => {
    const id = await asked()
    const member = await aMember(owner, { of: asha })
    expect((await as(tom).submit(slateAt(id, member), typedSlate(member))).status).toBe(303)
    expect(await row(id)).toMatchObject({ answer: 'slate', answered_on: today })
    expect((await as(wendy).get(paths.vacancy(id))).text).toContain('The talent team found members who fit on')
  })

  test('keeps the clock of the present terms while it is still to come', async () => {
    const id = await asked()
    const { title, description } = await row(id)
    const interim = {
      ...post,
      title,
      about: description,
      role: 'finance',
      contract: 'interim',
      ...typedOn('ends', nextYear('10-01')),
    }
    await as(wendy).submit(paths.editVacancy(id), interim)
    expect((await row(id)).answer_due).toBe(answerDue('interim', today, usualAnswerTimes))
  })
})

test('one that was filled is opened again where the appointment does not happen, and keeps its clock', async () => {
  const id = await aVacancy(owner, { by: wendy, state: 'filled' })
  expect((await as(wendy).submit(paths.reopenVacancy(id))).status).toBe(303)
  expect(await row(id)).toMatchObject({ state: 'open', asked_on: null })
})

test('one that was taken from an advert starts its clock when its organisation asks the pool, once', async () => {
  const id = await aVacancy(owner, { by: wendy })
  expect((await as(wendy).get(paths.vacancy(id))).text).toContain('The pool has not been asked for it')
  const both = await Promise.all([1, 2].map(() => as(wendy).submit(paths.askForAdvertised(id))))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await row(id)).toMatchObject({
    asked_on: today,
    answer_due: answerDue('substantive', today, usualAnswerTimes),
  })
})
