import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction } from './db.ts'
import { sweep } from './sweep.ts'

const { owner, jobs } = await testDatabase()

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('form numbers go after a week, and it is said how many', async () => {
  const posts = [6, 9, 10].map((days) => ({ id: randomUUID(), path: `/${days}`, at: daysAgo(days) }))
  await owner.insertInto('form_post').values(posts).execute()
  for (let times = 0; times < 2; times++) await inTransaction(jobs, null, sweep)
  expect(await owner.selectFrom('form_post').select('path').execute()).toEqual([{ path: '/6' }])
  const said = await owner.selectFrom('removal').select(['rule', 'removed']).execute()
  expect(said).toEqual([{ rule: 'one-time', removed: 2 }])
})
