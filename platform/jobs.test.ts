import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction } from './db.ts'
import { enqueue, startJobs } from './jobs.ts'

const { web, jobs, connection, secret } = await testDatabase()

const nothing = () => Promise.resolve()

test('a job runs if and only if the change that causes it is committed', async () => {
  const done: string[] = []
  const worker = await startJobs(connection, secret, jobs, {
    'mail.send': async (_db, { mailId }) => void done.push(mailId),
    'membership.end': nothing,
    'housekeeping.sweep': nothing,
  })
  await inTransaction(web, null, (db) => enqueue(db, 'mail.send', { mailId: 'kept' }))
  await expect(
    inTransaction(web, null, async (db) => {
      await enqueue(db, 'mail.send', { mailId: 'undone' })
      throw new Error('the change fails')
    }),
  ).rejects.toThrow('the change fails')
  for (let tries = 0; tries < 60 && done.length === 0; tries++) await setTimeout(100)
  await setTimeout(2_500)
  expect(done).toEqual(['kept'])
  await worker.stop()
})
