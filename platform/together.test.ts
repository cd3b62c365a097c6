import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction, type Db } from './db.ts'
import { together } from './together.ts'

const { web } = await testDatabase()

const actorIn = async (db: Db) =>
  (await sql<{ actor: string }>`select current_setting('aspire.actor', true) as actor`.execute(db)).rows[0]?.actor

test('everything that is asked for has its answer, by its name', async () => {
  const answers = await together({ soon: Promise.resolve(1), there: 'already', none: null, late: late(3) })
  expect(answers).toEqual({ soon: 1, there: 'already', none: null, late: 3 })
})

test('what fails is told when nothing is under way any more', async () => {
  let under = 1
  const slow = late(1).then(() => under--)
  await expect(together({ fails: Promise.reject(new Error('No.')), slow })).rejects.toThrow('No.')
  expect(under).toBe(0)
})

test('what was asked in a transaction that is undone never reads in the name of the next', async () => {
  const person = '11111111-1111-4111-8111-111111111111'
  const seen: (string | undefined)[] = []
  const steps = async (db: Db) => {
    for (let step = 0; step < 5; step++) seen.push(await actorIn(db).catch(() => 'undone'))
  }
  const undone = inTransaction(web, person, (db) => together({ broken: sql`select 1/0`.execute(db), steps: steps(db) }))
  const others = Array.from({ length: 12 }, () => inTransaction(web, null, (db) => late(1).then(() => actorIn(db))))
  await expect(undone).rejects.toThrow('division by zero')
  expect(new Set(await Promise.all(others))).toEqual(new Set(['']))
  expect(seen).toEqual(Array.from({ length: 5 }, () => 'undone'))
})

async function late<T>(value: T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return value
}
