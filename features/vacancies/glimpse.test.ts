import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { tom, wendy, rhys } = await theCast(site)
let id = ''

beforeEach(async () => {
  for (const table of ['vacancy', 'membership'] as const) await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy })
})

const members = async (number: number) => {
  for (let n = 0; n < number; n++) await aMember(owner, { of: await somebody(web, `Member ${crypto.randomUUID()}`) })
}
const seen = async () => {
  expect((await as(wendy).submit(paths.glimpse(id))).status).toBe(303)
  return (await as(wendy).get(paths.vacancy(id))).text
}

test.each([
  [0, 'Nobody in the pool fits at present'],
  [3, 'Some members of the pool fit'],
  [9, '9 members of the pool fit'],
])('with %i who fit the organisation learns: %s', async (number, words) => {
  await members(number)
  expect(await seen()).toContain(words)
})

test('the answer of a day stands, whatever changes, also for two who look at once', async () => {
  await Promise.all([as(wendy).submit(paths.glimpse(id)), as(wendy).submit(paths.glimpse(id))])
  await members(9)
  expect(await seen()).toContain('Nobody in the pool fits at present')
  expect(await web.selectFrom('vacancy_glimpse').select('number').execute()).toEqual([{ number: 0 }])
})

test('who has looked today is told when to look again, and finds no button', async () => {
  const words = 'You looked today. You can look again tomorrow.'
  expect(await seen()).toContain(words)
  const page = await as(wendy).get(paths.glimpse(id))
  expect([page.text.includes(words), 'form-id' in page.hidden]).toEqual([true, false])
  await owner.updateTable('vacancy_glimpse').set({ seen_on: '2026-01-05' }).execute()
  expect((await as(wendy).get(paths.vacancy(id))).text).toContain('Look again')
  expect((await as(wendy).get(paths.glimpse(id))).hidden).toHaveProperty('form-id')
})

test('an organisation looks at three vacancies a day, so that it cannot compare many', async () => {
  for (let n = 0; n < 3; n++) await as(wendy).submit(paths.glimpse(await aVacancy(owner, { by: wendy })))
  const refused = await as(wendy).submit(paths.glimpse(id))
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Your organisation has looked at 3 vacancies today')
})

test('nobody else looks: not the team, not another organisation', async () => {
  expect((await as(tom).submit(paths.glimpse(id))).status).toBe(403)
  expect((await as(rhys).submit(paths.glimpse(id))).status).toBe(404)
})

test('naming a partner tells nothing of its people, and who only shares the post does not look', async () => {
  await owner
    .updateTable('vacancy')
    .set({ partners: ['RX1'] })
    .execute()
  const hides = await somebody(web, 'Hilda Hides')
  const member = await aMember(owner, { of: hides })
  await owner.insertInto('membership_hidden_from').values({ membership_id: member, organisation_code: 'RX1' }).execute()
  expect(await seen()).toContain('Some members of the pool fit')
  expect((await as(rhys).get(paths.vacancy(id))).text).not.toContain('Some members of the pool fit')
  expect((await as(rhys).submit(paths.glimpse(id))).status).toBe(404)
})
