import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { answerDue } from '../../../rules/pool-first.ts'
import { theCast } from '../../../test/support/cast.ts'
import { aVacancy } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, web } = site
const { tom, wendy } = await theCast(site)
const page = paths.boardSettings('south-west')

const aDraft = () => aVacancy(web, { by: wendy, state: 'draft' })
const dueOf = (id: string) =>
  web.selectFrom('vacancy').select('answer_due').where('id', '=', id).executeTakeFirstOrThrow()

test('a team chooses how long it has: whoever asks from then on has that day, whoever asked before keeps theirs', async () => {
  const [before, after] = [await aDraft(), await aDraft()]
  await as(wendy).submit(paths.askPool(before), {})
  const saved = await as(tom).submit(page, { usual: '7', interim: '1' })
  expect(saved).toMatchObject({ status: 303, location: `${paths.board('south-west')}?done=board.edit` })
  expect(await as(wendy).get(paths.askPool(after))).toMatchObject({ text: expect.stringContaining('7 working days') })
  await as(wendy).submit(paths.askPool(after), {})
  const today = dayInLondon()
  const days = (answer_days: number) => answerDue('substantive', today, { answer_days, interim_answer_days: 1 })
  expect([await dueOf(before), await dueOf(after)]).toEqual([{ answer_due: days(10) }, { answer_due: days(7) }])
  expect((await site.visitor().get(paths.board('south-west'))).text).toContain('within 7 working days')
})

const save = (email: string) => as(tom).submit(page, { email, usual: '10', interim: '2' })
const shown = async () =>
  (await site.visitor().get(paths.board('south-west'))).html.includes('mailto:talent@example.org')

test('an address for questions stands on the board’s page until it is taken away; a wrong one is refused', async () => {
  expect((await save('talent@')).errors).toHaveLength(1)
  expect((await save('Talent@example.org')).status).toBe(303)
  expect(await shown()).toBe(true)
  expect((await save('')).status).toBe(303)
  expect(await shown()).toBe(false)
})

test('what is no number of days, or keeps an interim post waiting longer than another, is refused beside the field', async () => {
  for (const typed of [
    { usual: '0', interim: '1' },
    { usual: '61', interim: '1' },
    { usual: '10', interim: '1.5' },
    { usual: '3', interim: '4' },
  ]) {
    const reply = await as(tom).submit(page, typed)
    expect([reply.status, reply.errors.length]).toEqual([422, 1])
  }
})

test('of two who change it at once, the second sees what the first did', async () => {
  const [first, second] = [await as(tom).get(page), await as(tom).get(page)]
  expect((await as(tom).post(page, { ...first.hidden, usual: '8', interim: '2' })).status).toBe(303)
  expect((await as(tom).post(page, { ...second.hidden, usual: '9', interim: '2' })).status).toBe(409)
})
