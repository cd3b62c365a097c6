import { expect, test } from 'vitest'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { aVacancy } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, wendy } = await theCast(database)
const { run } = nightsOf(database)

test('what an organisation saw of the pool goes after a year, the use of a search firm after six', async () => {
  const vacancy_id = await aVacancy(owner, { by: wendy })
  const looks = around('vacancy-glimpse').map((seen_on) => ({ vacancy_id, seen_on, number: 9, seen_by: wendy.id }))
  await owner.insertInto('vacancy_glimpse').values(looks).execute()
  const place = { organisation_code: 'RX2', region_code: 'Y58', recorded_by: wendy.id }
  const use = { ...place, vacancy_id, firm: 'F', ground: 'outside-nhs', asked_first: true, answered_first: true }
  const days = around('search-use').map((day) => ({ ...use, recorded_at: at(day) }))
  await owner.insertInto('search_use').values(days).execute()
  const left = async () => [
    await owner.selectFrom('vacancy_glimpse').select('seen_on').execute(),
    await owner.selectFrom('search_use').select('recorded_at').execute(),
  ]
  await aHold(owner, { on: wendy, by: administrator })
  await run()
  expect((await left()).map((rows) => rows.length)).toEqual([2, 2])
  await owner.deleteFrom('legal_hold').execute()
  await run()
  expect(await left()).toEqual([
    [{ seen_on: around('vacancy-glimpse')[1] }],
    [{ recorded_at: at(around('search-use')[1]) }],
  ])
})
