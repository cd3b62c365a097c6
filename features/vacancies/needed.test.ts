import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays, addWorkingDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner } = site
const { priya, rhys, tom, wendy } = await theCast(site)
const today = dayInLondon()

beforeEach(async () => {
  for (const table of ['search_use', 'vacancy'] as const) await owner.deleteFrom(table).execute()
})

type Set = Partial<Record<'title' | 'asked_on' | 'answer_due' | 'answered_on' | 'answer' | 'confirmed_on', string>> & {
  starts_on?: string
}
async function one(set: Set, state: 'open' | 'predicted' = 'open') {
  const id = await aVacancy(owner, { by: wendy, state })
  await owner.updateTable('vacancy').set(set).where('id', '=', id).execute()
  return id
}
const titlesIn = async (who: typeof tom, query: string) => {
  const { links } = await as(who).get(`${paths.vacancies()}?${query}`)
  return links.filter(({ href }) => /^\/vacancies\/[0-9a-f-]{36}$/.test(href)).map(({ text }) => text)
}

const asked = (title: string, answer_due: string) => one({ title, answer_due, asked_on: '2026-01-05' })

test('the team finds what it has to answer, the most urgent first, and what is late at the top of its overview', async () => {
  await asked('Due later', addWorkingDays(today, 4))
  await asked('Late', addDays(today, -7))
  await one({ title: 'Answered', answer_due: today, asked_on: today, answered_on: today, answer: 'slate' })
  await one({ title: 'Predicted' }, 'predicted')
  expect(await titlesIn(tom, 'need=answer')).toEqual(['Late', 'Due later'])
  expect((await as(tom).get(paths.overview())).text).toMatch(
    /Vacancies that wait for your team’s answer Late, .* late Due later, .* 4 working days left/,
  )
  for (const who of [priya, wendy])
    expect((await as(who).get(paths.overview())).text).not.toContain('wait for your team’s answer')
})

test('the organisation finds what it has to confirm: long untouched, or expected by now', async () => {
  await one({ title: 'Untouched', confirmed_on: addDays(today, -61) })
  await one({ title: 'Expected', starts_on: addDays(today, -1) }, 'predicted')
  await one({ title: 'Fresh', confirmed_on: addDays(today, -60) })
  expect(await titlesIn(wendy, 'need=confirming')).toEqual(['Untouched', 'Expected'])
  expect(await titlesIn(rhys, 'need=confirming')).toEqual([])
  const { text } = await as(wendy).get(paths.overview())
  expect(text).toMatch(/Are these vacancies still right\? Untouched Last confirmed .* Expected/)
  for (const who of [tom, wendy]) {
    const list = (await as(who).get(paths.vacancies())).text
    expect([list.includes('May be out of date'), list.includes('Expected by now')]).toEqual([true, true])
  }
})

test('of many the next page goes on where the first ended', async () => {
  for (let n = 10; n < 37; n++) await asked(`Number ${n}`, `2026-02-${n < 24 ? '02' : '03'}`)
  const first = await as(tom).get(`${paths.vacancies()}?need=answer`)
  const next = first.links.find(({ href }) => href.includes('after='))!.href
  const seen = [...(await titlesIn(tom, 'need=answer')), ...(await titlesIn(tom, next.split('?')[1]!))]
  expect([seen.length, new Set(seen).size]).toEqual([27, 27])
  expect((await as(tom).get(`${paths.vacancies()}?need=answer&after=nonsense`)).status).toBe(200)
})

test('an exception that nobody has acknowledged stands on the overview of the region’s team until somebody does', async () => {
  const id = await one({ title: 'Finance' })
  const use = { firm: 'Invented Search Ltd', ground: 'exception', reason: 'Nobody is registered.' }
  await as(wendy).submit(paths.recordSearch(id), use)
  const { links, text } = await as(tom).get(paths.overview())
  expect(text).toContain('Invented Search Ltd for Finance')
  expect((await as(priya).get(paths.overview())).text).not.toContain('Invented Search Ltd')
  await as(tom).submit(links.find(({ href }) => href.startsWith('/search-firms/'))!.href, {})
  expect((await as(tom).get(paths.overview())).text).not.toContain('Invented Search Ltd')
})
