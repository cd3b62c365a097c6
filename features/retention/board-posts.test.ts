import { expect, test } from 'vitest'
import { aBoardPost } from '../../test/support/board-posts.ts'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { aVacancy } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { wendy } = await theCast(database)
const { run } = nightsOf(database)

test('a post that was removed goes a year later, and the vacancy that grew from it stays', async () => {
  const vacancy = await aVacancy(owner, { by: wendy })
  const [gone, kept] = around('board-post')
  for (const day of [gone, kept]) {
    const id = await aBoardPost(owner)
    await owner
      .updateTable('board_post')
      .set({ removed_at: at(day) })
      .where('id', '=', id)
      .execute()
    if (day === gone) await owner.updateTable('vacancy').set({ board_post_id: id }).where('id', '=', vacancy).execute()
  }
  await aBoardPost(owner)
  await run()
  expect(await owner.selectFrom('board_post').select('removed_at').orderBy('removed_at').execute()).toEqual([
    { removed_at: at(kept) },
    { removed_at: null },
  ])
  expect(await owner.selectFrom('vacancy').select('board_post_id').execute()).toEqual([{ board_post_id: null }])
})

test('that somebody was appointed goes three years after the post began', async () => {
  for (const starts_on of around('appointment')) {
    const vacancy_id = await aVacancy(owner, { by: wendy, state: 'filled' })
    await owner.insertInto('appointment').values({ vacancy_id, organisation_code: 'RX2', starts_on }).execute()
  }
  await run()
  expect(await owner.selectFrom('appointment').select('starts_on').execute()).toEqual([
    { starts_on: around('appointment')[1] },
  ])
})
