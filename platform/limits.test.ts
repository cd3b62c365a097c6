import { expect, test } from 'vitest'
import { testClock } from '../test/support/clock.ts'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction } from './db.ts'
import { countTry, networkOf } from './limits.ts'
import { TooMany } from './refusals.ts'

const { web } = await testDatabase()

test('the sixth try within a quarter of an hour is refused, and told when the next is welcome', async () => {
  const clock = testClock()
  const ask = () =>
    inTransaction(web, null, (db) => countTry(db, 'ask for an address', 'a@example.nhs.uk', clock.now()))
  for (let tries = 0; tries < 5; tries++) await ask()
  clock.pass(10)
  await expect(ask()).rejects.toMatchObject({ retryAfter: 300 })
  await expect(ask()).rejects.toThrow(TooMany)
  clock.pass(5)
  await ask()
})

test('of many at once no more are let through', async () => {
  const now = new Date()
  const ask = () => inTransaction(web, null, (db) => countTry(db, 'ask for an address', 'b@example.nhs.uk', now))
  const tries = await Promise.allSettled(Array.from({ length: 12 }, ask))
  expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(5)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['2001::1:2:3:4:5:6', '2001:0:1:2'],
  ['::1', '0:0:0:0'],
  ['local', 'local'],
])('%s counts as %s', (ip, network) => expect(networkOf(ip)).toBe(network))
