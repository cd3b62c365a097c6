import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { testClock } from '../../test/support/clock.ts'
import { testSite } from '../../test/support/visitor.ts'
import { browserInWords } from './browser-in-words.ts'

const clock = testClock()
const site = await testSite({ now: clock.now })
const firefox = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' }

const aPerson = (name: string) =>
  site.owner
    .insertInto('person')
    .values({ name, email: `${name.toLowerCase().replace(' ', '.')}@example.nhs.uk`, email_verified: true })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()

const eventsOf = async (person: { id: string }) =>
  await site.owner
    .selectFrom('event')
    .select(['name', 'actor_name'])
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute()

test('changing the name is an event, and every page says the new one', async () => {
  const person = await aPerson('Asha Rao')
  const asha = site.as(person)
  expect((await asha.get(paths.changeName())).html).toContain('value="Asha Rao"')
  expect(await asha.submit(paths.changeName(), { name: '' })).toMatchObject({
    status: 422,
    errors: ['Enter your full name'],
  })
  await asha.submit(paths.changeName(), { name: 'Asha Menon' })
  expect((await asha.get(`${paths.account()}?done=account.change`)).text).toContain('You changed account details')
  expect((await asha.get(paths.account())).html).toContain('Asha Menon')
  expect(await eventsOf(person)).toEqual([{ name: 'account.change', actor_name: 'Asha Menon' }])
})

test('the sessions are listed with their browsers, this one marked, ended ones gone', async () => {
  const person = await aPerson('Ben Cole')
  const [here, there, forgotten] = [site.as(person), site.as(person), site.as(person)]
  await forgotten.get(paths.account())
  clock.pass(31)
  await there.get(paths.account())
  await site.owner
    .updateTable('session')
    .set({ user_agent: firefox['user-agent'] })
    .where('person_id', '=', person.id)
    .execute()
  const page = await here.get(paths.account())
  expect(page.text).toContain('Firefox on Windows')
  expect(page.text).toContain('23 November 2026 at 10:31am')
  expect(page.text.match(/This is the one you are using/g)).toHaveLength(1)
  const ends = page.links.filter((link) => link.text.startsWith('End the session'))
  expect(ends).toHaveLength(1)

  expect(await here.submit(ends[0]?.href ?? '')).toMatchObject({ status: 303 })
  expect(await there.get(paths.account())).toMatchObject({ status: 303 })
  expect((await here.get(paths.account())).status).toBe(200)
  expect(await eventsOf(person)).toMatchObject([{ name: 'session.end' }])
})

test('all other sessions end at once', async () => {
  const person = await aPerson('Cara Diaz')
  const [here, ...others] = [site.as(person), site.as(person), site.as(person)] as const
  for (const other of others) await other.get(paths.account())
  await here.submit(paths.endOtherSessions())
  for (const other of others) expect(await other.get(paths.account())).toMatchObject({ status: 303 })
  expect((await here.get(paths.account())).text).not.toContain('End all other sessions')
  expect(await eventsOf(person)).toMatchObject([{ name: 'session.end-others' }])
})

test('nobody ends or sees another person’s session', async () => {
  const [dan, eve] = [await aPerson('Dan Eve'), await aPerson('Eve Fox')]
  await site.as(eve).get(paths.account())
  const { id } = await site.owner
    .selectFrom('session')
    .select('id')
    .where('person_id', '=', eve.id)
    .executeTakeFirstOrThrow()
  const asDan = site.as(dan)
  expect((await asDan.get(paths.endSession(id))).status).toBe(404)
  expect((await asDan.post(paths.endSession(id))).status).toBe(404)
  expect(await site.owner.selectFrom('session').select('id').where('id', '=', id).execute()).toHaveLength(1)
})

test('who is not signed in has no account', async () => {
  for (const path of [paths.account(), paths.changeName(), paths.addAddress(), paths.endOtherSessions()])
    expect(await site.visitor().get(path)).toMatchObject({
      status: 303,
      location: `/sign-in?then=${encodeURIComponent(path)}`,
    })
})

test.each([
  [firefox['user-agent'], 'Firefox on Windows'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
    'Safari on a Mac',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'Chrome on a Chromebook'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
  ['curl/8', 'A browser'],
])('%s is %s', (userAgent, words) => expect(browserInWords(userAgent)).toBe(words))

test('somebody who has never signed in by mail still sees where their mail goes', async () => {
  const person = await aPerson('Fay Gill')
  expect((await site.as(person).get(paths.account())).text).toContain('fay.gill@example.nhs.uk')
})
