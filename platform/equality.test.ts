import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { connect } from './db.ts'
import { equalityAnswers, versionOf, type Answers } from './equality.ts'
import { Stale } from './refusals.ts'

const database = await testDatabase()
const equality = equalityAnswers(database.equality, database.secret)
const [asha, ben] = [await somebody(database.web, 'Asha Rahman'), await somebody(database.web, 'Ben Other')]

const replace = async ({ id }: { id: string }, answers: Answers) =>
  equality.replace(id, answers, versionOf(await equality.of(id)))
const stored = async () =>
  (await sql<{ person_key: string }>`select * from equality.answer order by question`.execute(database.owner)).rows

test('a person finds their own answers, and new ones take the place of all before', async () => {
  await replace(asha, { sex: ['F'], ethnicity: ['A'], condition: ['1', '2', '2'] })
  await replace(ben, { sex: ['M'] })
  expect(await equality.of(asha.id)).toEqual({ condition: ['1', '2'], ethnicity: ['A'], sex: ['F'] })
  await replace(asha, { sex: ['Z'] })
  expect(await equality.of(asha.id)).toEqual({ sex: ['Z'] })
  expect(await equality.of(ben.id)).toEqual({ sex: ['M'] })
})

test('taken back, nothing is left, and nobody else’s is touched', async () => {
  await equality.withdraw(asha.id)
  expect(await equality.of(asha.id)).toEqual({})
  await replace(ben, {})
  expect(await equality.of(ben.id)).toEqual({})
})

test('the database knows a hash in the person’s place, which another secret does not give', async () => {
  await replace(asha, { sex: ['F'] })
  const [row] = await stored()
  expect(row?.person_key).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toContain(asha.id)
  expect(await equalityAnswers(database.equality, 'another').of(asha.id)).toEqual({})
})

test('without a hash its connection sees nothing; the others may not even ask', async () => {
  const ask = sql`select * from equality.answer`
  expect((await ask.execute(database.equality)).rows).toEqual([])
  for (const role of ['web', 'matching', 'jobs'] as const)
    await expect(ask.execute(database[role])).rejects.toThrow('permission denied')
  await expect(sql`select * from person`.execute(database.equality)).rejects.toThrow('permission denied')
})

describe('two processes at once', () => {
  const connection = connect(database.connection, 'equality', database.secret, 1)
  const other = equalityAnswers(connection, database.secret)
  afterAll(() => connection.destroy())
  beforeEach(() => replace(asha, { sex: ['F'], age: ['25-34'] }))

  test.each(Array.from({ length: 10 }, (_, n) => n + 1))('keep one whole form and tell the other (%i)', async () => {
    const opened = versionOf(await other.of(asha.id))
    const forms = [{ sex: ['M'], age: ['25-34'] }, { sex: ['Z'] }]
    const [first, second] = await Promise.allSettled([
      equality.replace(asha.id, forms[0]!, opened),
      other.replace(asha.id, forms[1]!, opened),
    ])
    const [won, lost] = first.status === 'fulfilled' ? [0, second] : [1, first]
    expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(Stale) })
    expect(await equality.of(asha.id)).toEqual(forms[won])
  })

  test.each(Array.from({ length: 10 }, (_, n) => n + 1))('bring nothing back that is taken back (%i)', async () => {
    const opened = versionOf(await other.of(asha.id))
    await Promise.allSettled([equality.withdraw(asha.id), other.replace(asha.id, { sex: ['M'] }, opened)])
    expect(await equality.of(asha.id)).toEqual({})
  })
})
