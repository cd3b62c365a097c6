import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction, type Db } from './db.ts'

const { owner, web } = await testDatabase()

const actorIn = async (db: Db) => {
  const { rows } = await sql<{ actor: string | null }>`
    select nullif(current_setting('aspire.actor', true), '') as actor`.execute(db)
  return rows[0]?.actor
}

test('a transaction is in the name of whoever acts, from its first statement, and of nobody else', async () => {
  const people = Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? null : randomUUID()))
  const seen = await Promise.all(people.map((person) => inTransaction(web, person, actorIn)))
  expect(seen).toEqual(people)
  expect(await actorIn(web)).toBeNull()
})

async function addAndFail(db: Db) {
  await db.insertInto('form_post').values({ id: randomUUID(), path: '/undone' }).execute()
  throw new Error('No.')
}

test('what is thrown undoes everything, and the connection serves the next', async () => {
  await expect(inTransaction(web, null, addAndFail)).rejects.toThrow('No.')
  expect(await web.selectFrom('form_post').selectAll().where('path', '=', '/undone').execute()).toEqual([])
})

test('a list of texts comes back as it went in, whatever its texts are', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' ', 'NULL', 'null', '{}', ',', '"', '\\\\', 'finance'),
    fc.constant(null),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (given) => {
      const kept = given.map((one) => one?.toWellFormed().replaceAll('\0', '') ?? null)
      const { rows } = await sql<{ back: unknown }>`select ${kept}::text[] as back`.execute(web)
      expect(rows).toEqual([{ back: kept }])
    }),
  )
})

test('a statement goes on working after a newer release has changed its table', async () => {
  const read = () => owner.selectFrom('form_post').selectAll().where('path', '=', '/').execute()
  for (let times = 0; times < 10; times++) await read()
  await sql`alter table form_post add column newer int`.execute(owner)
  const answers = await Promise.allSettled(Array.from({ length: 10 }, read))
  expect(answers.at(-1)?.status).toBe('fulfilled')
})

test('a connection that breaks in the middle of a transaction fails that transaction, and nothing else', async () => {
  const broken = inTransaction(web, null, async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(owner)
    await new Promise((resume) => setTimeout(resume, 100))
    return actorIn(db)
  })
  await expect(broken).rejects.toThrow()
  expect(await actorIn(web)).toBeNull()
})
