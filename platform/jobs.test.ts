import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction, type Db } from './db.ts'
import { enqueue, startJobs } from './jobs.ts'

const { owner, web, jobs, connection, secret } = await testDatabase()

const nothing = () => Promise.resolve()

test('a job runs if and only if the change that causes it is committed', async () => {
  const done: string[] = []
  const worker = await startJobs(connection, secret, jobs, {
    'mail.send': async (_db, { mailId }) => void done.push(mailId),
    'membership.end': nothing,
    'introduction.lapse': nothing,
    'opportunity.close': nothing,
    'vacancy.lapse': nothing,
    'housekeeping.sweep': nothing,
    'reminders.send': nothing,
    'matching.run': nothing,
    'directory.sum': nothing,
    'directory.forget': nothing,
    'searches.tell': nothing,
    'retention.remove': nothing,
    'adverts.import': nothing,
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

test('one that goes in steps keeps what it has done where it fails; another keeps nothing', async () => {
  const tried: string[] = []
  const failing = (rule: string) => async (db: Db) => {
    await db.insertInto('removal').values({ rule, removed: 1 }).execute()
    tried.push(rule)
    throw new Error('it fails')
  }
  const worker = await startJobs(connection, secret, jobs, {
    'mail.send': nothing,
    'membership.end': failing('membership.end'),
    'introduction.lapse': nothing,
    'opportunity.close': nothing,
    'vacancy.lapse': nothing,
    'housekeeping.sweep': nothing,
    'reminders.send': nothing,
    'matching.run': nothing,
    'directory.sum': nothing,
    'directory.forget': nothing,
    'searches.tell': nothing,
    'retention.remove': failing('retention.remove'),
    'adverts.import': nothing,
  })
  await inTransaction(web, null, async (db) => {
    await enqueue(db, 'retention.remove', {})
    await enqueue(db, 'membership.end', {})
  })
  for (let tries = 0; tries < 80 && tried.length < 2; tries++) await setTimeout(100)
  await worker.stop()
  const kept = await owner.selectFrom('removal').select('rule').distinct().execute()
  expect(kept).toEqual([{ rule: 'retention.remove' }])
})
