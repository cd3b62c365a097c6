import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { signInLimits } from '../../rules/sign-in.ts'
import { testClock } from '../../test/support/clock.ts'
import { testDatabase } from '../../test/support/database.ts'
import { testSite } from '../../test/support/visitor.ts'

const database = await testDatabase()
const clock = testClock()
/** As after a restart: another instance of the application on the same database. */
const restarted = () => testSite({ on: database, now: clock.now, trustedProxies: 1 })

const ask = async (email: string, ip: string) =>
  (await restarted()).visitor().post(paths.signIn(), { email }, { 'x-forwarded-for': ip })

test('after five emails to an address the next is refused, from anywhere, even after a restart', async () => {
  for (let times = 0; times < 5; times++)
    expect((await ask('often@example.nhs.uk', `192.0.2.${times}`)).status).toBe(303)
  clock.pass(5)
  const refused = await ask('OFTEN@example.nhs.uk', '192.0.2.99')
  expect(refused).toMatchObject({ status: 429, heading: 'Too many tries' })
  expect(refused.headers.get('retry-after')).toBe('600')
  expect((await ask('other@example.nhs.uk', '192.0.2.1')).status).toBe(303)
  clock.pass(10)
  expect((await ask('often@example.nhs.uk', '192.0.2.1')).status).toBe(303)
})

test('one network address cannot write to ever more addresses', async () => {
  const { tries } = signInLimits['ask from a network']
  for (let times = 0; times < tries; times++)
    expect((await ask(`person${times}@example.nhs.uk`, `2001:db8::${times}`)).status).toBe(303)
  expect((await ask('one.more@example.nhs.uk', '2001:db8::ffff')).status).toBe(429)
  expect((await ask('one.more@example.nhs.uk', '2001:db8:0:1::1')).status).toBe(303)
})

test('nor try ever more codes', async () => {
  const { tries } = signInLimits['code from a network']
  const site = await restarted()
  const guess = () =>
    site.visitor().post(paths.checkEmail(), { code: '12345678' }, { 'x-forwarded-for': '198.51.100.7' })
  for (let times = 0; times < tries; times++) expect((await guess()).status).toBe(422)
  expect((await guess()).status).toBe(429)
})
