import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { priya, rhys, tom, wendy } = await theCast(site)
let id = ''

beforeEach(async () => {
  for (const table of ['search_use', 'vacancy'] as const) await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy })
})

const use = { firm: 'Invented Search Ltd', fee: '38000', ground: 'outside-nhs' }

test('the use of a search firm is recorded with its ground, fee, and whether the pool was asked first', async () => {
  const sent = await as(wendy).submit(paths.recordSearch(id), use)
  expect((await as(wendy).get(sent.location!)).text).toContain('Success You recorded that a search firm is used.')
  for (const who of [wendy, tom]) {
    const { text } = await as(who).get(paths.vacancy(id))
    for (const words of ['Invented Search Ltd', '£38,000', 'outside the NHS', 'No']) expect(text).toContain(words)
    expect((await as(who).get(paths.searchUses())).text).toContain('Invented Search Ltd')
  }
  for (const who of [priya, rhys])
    expect((await as(who).get(paths.searchUses())).text).not.toContain('Invented Search Ltd')
})

test('an exception needs a reason and waits for the team, which acknowledges it once', async () => {
  const exception = { ...use, ground: 'exception' }
  expect((await as(wendy).submit(paths.recordSearch(id), exception)).errors).toEqual(['Say what makes it an exception'])
  await as(wendy).submit(paths.recordSearch(id), { ...exception, reason: 'The pool has nobody registered.' })
  const { id: recorded } = await web.selectFrom('search_use').select('id').executeTakeFirstOrThrow()
  expect((await as(wendy).get(paths.vacancy(id))).text).toContain('it waits for the talent team')
  expect((await as(wendy).submit(paths.acknowledgeSearch(recorded), {})).status).toBe(403)
  expect((await as(priya).submit(paths.acknowledgeSearch(recorded), {})).status).toBe(404)
  const both = await Promise.all(
    [1, 2].map(() => as(tom).submit(paths.acknowledgeSearch(recorded), { words: 'Understood.' })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect((await as(wendy).get(paths.vacancy(id))).text).toContain('Understood.')
})

test('only for a vacancy that is open', async () => {
  await owner.updateTable('vacancy').set({ state: 'closed' }).execute()
  expect((await as(wendy).submit(paths.recordSearch(id), use)).status).toBe(409)
})
