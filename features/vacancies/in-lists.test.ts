import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner } = site
const { tom, wendy } = await theCast(site)

beforeEach(() => owner.deleteFrom('vacancy').execute())

test('a vacancy that nobody confirmed for two months is marked, until somebody does', async () => {
  const id = await aVacancy(owner, { by: wendy })
  const marked = async () => (await as(tom).get(paths.vacancy(id))).text.includes('May be out of date')
  expect(await marked()).toBe(false)
  await owner.updateTable('vacancy').set({ confirmed_on: '2026-01-01' }).execute()
  expect(await marked()).toBe(true)
  expect((await as(wendy).submit(paths.freshenVacancy(id))).status).toBe(303)
  expect(await marked()).toBe(false)
})

test('the list is narrowed by status and role', async () => {
  await aVacancy(owner, { by: wendy })
  const found = async (query: string) =>
    (await as(wendy).get(`${paths.vacancies()}?${query}`)).text.includes('Director of finance')
  expect(await found('state=open&role=finance')).toBe(true)
  expect(await found('state=closed')).toBe(false)
  expect(await found('role=nursing')).toBe(false)
  expect(await found('state=nonsense&role=%27')).toBe(true)
})
