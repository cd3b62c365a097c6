import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { testClock } from '../../test/support/clock.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite } from '../../test/support/visitor.ts'

const clock = testClock()
const site = await testSite({ now: clock.now })

async function asked(email: string, then = '') {
  const browser = site.visitor()
  expect(await browser.submit(`${paths.signIn()}${then}`, { email })).toMatchObject({
    status: 303,
    location: paths.checkEmail(),
  })
  return { browser, ...(await newestMail(site.owner, email.toLowerCase())) }
}

test('somebody new signs in by the link, says their name, and is where they wanted to be', async () => {
  const { browser, link } = await asked('New.Person@example.nhs.uk', '?then=%2Fnominations%2Fnew')
  expect(await browser.get(link)).toMatchObject({ status: 200, heading: 'Sign in to Aspire Together' })
  const signedIn = await browser.submit(link)
  expect(signedIn.location).toBe('/sign-in/your-name?then=%2Fnominations%2Fnew')
  expect((await browser.get(paths.account())).text).toContain('new.person')
  const named = await browser.submit(signedIn.location ?? '', { name: 'New Person' })
  expect(named).toMatchObject({ status: 303, location: '/nominations/new' })
  expect((await browser.get(paths.account())).text).toContain('Name New Person')
})

test('the second time nobody asks for the name', async () => {
  const first = await asked('again@example.nhs.uk')
  await first.browser.submit(first.link)
  const second = await asked('AGAIN@example.nhs.uk')
  expect(await second.browser.submit(second.link)).toMatchObject({ status: 303, location: paths.overview() })
  const people = await site.owner
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'again@example.nhs.uk')
    .execute()
  expect(people).toHaveLength(1)
})

test('a wrong address is told, and nothing is sent', async () => {
  const reply = await site.visitor().submit(paths.signIn(), { email: 'not an address' })
  expect(reply).toMatchObject({
    status: 422,
    errors: ['Enter an email address in the correct format, like name@example.nhs.uk'],
  })
})

test('opening the link uses nothing up, however often a scanner does', async () => {
  const { browser, link } = await asked('scanned@example.nhs.uk')
  for (const visitor of [browser, site.visitor(), browser, site.visitor()]) await visitor.get(link)
  expect(await browser.submit(link)).toMatchObject({ status: 303 })
  expect((await browser.get(paths.account())).status).toBe(200)
})

test('in another browser the link says where to open it, and does nothing', async () => {
  const { browser, link } = await asked('two.browsers@example.nhs.uk')
  const other = (await asked('somebody.else@example.nhs.uk')).browser
  for (const elsewhere of [site.visitor(), other]) {
    expect((await elsewhere.get(link)).heading).toBe('Open this link in the browser you asked from')
    expect(await elsewhere.post(link)).toMatchObject({ status: 303, location: link })
    expect(await elsewhere.get(paths.account())).toMatchObject({ status: 303 })
  }
  expect((await browser.submit(link)).location).toContain(paths.yourName())
})

test('the link works once', async () => {
  const { browser, link } = await asked('once@example.nhs.uk')
  await browser.submit(link)
  expect((await browser.get(link)).heading).toBe('This link no longer works')
  const copy = site.visitor(new Map(browser.cookies))
  copy.cookies.delete('aspire-session')
  expect(await copy.post(link)).toMatchObject({ status: 303, location: link })
  expect(copy.cookies.has('aspire-session')).toBe(false)
})

test('of two who press the button at once, one signs in', async () => {
  const { browser, link } = await asked('twice@example.nhs.uk')
  const copies = [1, 2, 3, 4].map(() => site.visitor(new Map(browser.cookies)))
  const replies = await Promise.all(copies.map((copy) => copy.post(link)))
  expect(replies.filter((reply) => reply.location?.startsWith(paths.yourName()))).toHaveLength(1)
  expect(copies.filter((copy) => copy.cookies.has('aspire-session'))).toHaveLength(1)
})

test('after 10 minutes the link and the code no longer work', async () => {
  const { browser, link, code } = await asked('late@example.nhs.uk')
  clock.pass(9)
  expect((await browser.get(link)).heading).toBe('Sign in to Aspire Together')
  clock.pass(2)
  expect((await browser.get(link)).heading).toBe('This link no longer works')
  expect(await browser.post(link)).toMatchObject({ status: 303, location: link })
  expect(await browser.submit(paths.checkEmail(), { code })).toMatchObject({ status: 422 })
})

test('a link that never was looks like one that is over', async () => {
  const { browser, link } = await asked('unknown.link@example.nhs.uk')
  await browser.submit(link)
  const over = await browser.get(link)
  const never = await browser.get(paths.signInLink('A'.repeat(43)))
  expect(never).toMatchObject({ heading: over.heading, text: over.text })
})

test('an earlier link still works in the browser that asked twice', async () => {
  const { browser, link } = await asked('impatient@example.nhs.uk')
  await browser.submit(paths.signIn(), { email: 'impatient@example.nhs.uk' })
  expect(await browser.submit(link)).toMatchObject({ status: 303 })
  expect(browser.cookies.has('aspire-session')).toBe(true)
})

test('who is signed in is not asked to sign in', async () => {
  const { browser, link } = await asked('inside@example.nhs.uk')
  await browser.submit(link)
  for (const path of [paths.signIn(), paths.checkEmail()])
    expect(await browser.get(path)).toMatchObject({ status: 303, location: paths.overview() })
})

test('signing in is an event', async () => {
  const { browser, link } = await asked('recorded@example.nhs.uk')
  await browser.submit(link)
  const event = await site.owner
    .selectFrom('event')
    .select(['name', 'thing', 'detail'])
    .where('actor_name', '=', 'recorded')
    .execute()
  expect(event).toEqual([{ name: 'sign-in.complete', thing: 'account', detail: { by: 'link' } }])
})
