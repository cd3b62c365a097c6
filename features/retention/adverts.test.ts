import { expect, test } from 'vitest'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { anAdvert } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, tom } = await theCast(database)
const { run } = nightsOf(database)

test('an advert that is for no board post, or was never settled, goes a year after it closed', async () => {
  const [goes, stays] = around('advert')
  const rows = [
    { state: 'waiting', title: 'Waits', closes_on: goes },
    { state: 'dismissed', title: 'Is none', closes_on: goes },
    { state: 'dismissed', title: 'Never closes', closes_on: null, created_at: at(goes) },
    { state: 'waiting', title: 'Kept: closed later', closes_on: stays },
    { state: 'waiting', title: 'Kept: came later', closes_on: null, created_at: at(stays) },
    { state: 'posted', title: 'Kept: a vacancy', closes_on: goes },
  ] as const
  for (const { state, title, ...days } of rows) {
    const id = await anAdvert(owner, { state, title })
    await owner.updateTable('advert').set(days).where('id', '=', id).execute()
  }
  await run()
  const left = await owner.selectFrom('advert').select('title').orderBy('title').execute()
  expect(left.map(({ title }) => title)).toEqual(['Kept: a vacancy', 'Kept: came later', 'Kept: closed later'])
})

test('what came of a file of adverts goes after six months, unless who gave it is on hold', async () => {
  const days = around('advert-import').map((day) => ({ person_id: tom.id, file_name: day, created_at: at(day) }))
  await owner.insertInto('advert_import').values(days).execute()
  const left = async () => (await owner.selectFrom('advert_import').select('file_name').execute()).length
  await aHold(owner, { on: tom, by: administrator })
  await run()
  expect(await left()).toBe(2)
  await owner.deleteFrom('legal_hold').execute()
  await run()
  expect(await left()).toBe(1)
})
