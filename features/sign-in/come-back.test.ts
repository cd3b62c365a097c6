import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { testClock } from '../../test/support/clock.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const clock = testClock()
const site = await testSite({ now: clock.now })

async function aPerson(name: string, email: string) {
  const person = { name, email, email_verified: true }
  return site.owner.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow()
}

async function signInAgain(browser: Visitor, email: string, at: string) {
  await browser.submit(at, { email })
  return browser.submit((await newestMail(site.owner, email)).link)
}

const hostile = `O’Brien <script>alert("1")</script> & 'co' \u0000 ‮ ${'é'.repeat(20)}`

test('what was typed when the session ended comes back after signing in again', async () => {
  const asha = await aPerson('Asha Rao', 'asha@example.nhs.uk')
  const browser = site.as(asha)
  const { hidden } = await browser.get(paths.changeName())
  clock.pass(31)
  const late = await browser.post(paths.changeName(), { ...hidden, name: hostile })
  expect(late).toMatchObject({ status: 303, location: '/sign-in?then=%2Faccount%2Fname' })
  const back = await signInAgain(browser, 'asha@example.nhs.uk', late.location ?? '')
  expect(back.location).toBe(paths.changeName())
  const form = await browser.get(paths.changeName())
  expect(form.text).toContain('This is what you had typed when your session ended. It has not been saved yet.')
  expect(form.html).toContain('O’Brien &lt;script&gt;')
  await browser.submit(paths.changeName(), { name: 'Asha O’Brien' })
  expect((await browser.get(paths.account())).text).toContain('Asha O’Brien')
  expect((await browser.get(paths.changeName())).text).not.toContain('when your session ended')
})

test('it comes back to the same person only', async () => {
  const ben = await aPerson('Ben Cole', 'ben@example.nhs.uk')
  await aPerson('Cara Diaz', 'cara@example.nhs.uk')
  const browser = site.as(ben)
  await browser.get(paths.account())
  clock.pass(31)
  const late = await browser.post(paths.changeName(), { name: 'Benjamin Cole' })
  await signInAgain(browser, 'cara@example.nhs.uk', late.location ?? '')
  expect((await browser.get(paths.changeName())).html).not.toContain('Benjamin')
  await browser.post(paths.signOut())
  await signInAgain(browser, 'ben@example.nhs.uk', paths.signIn())
  expect((await browser.get(paths.changeName())).html).toContain('Benjamin')
})

test('nothing is kept of a form whose session was ended on purpose, or never was', async () => {
  const dan = await aPerson('Dan Eve', 'dan@example.nhs.uk')
  const drafts = () => site.owner.selectFrom('draft').selectAll().where('person_id', '=', dan.id).execute()
  const browser = site.as(dan)
  await browser.get(paths.account())
  await site.owner.deleteFrom('session').where('person_id', '=', dan.id).execute()
  expect(await browser.post(paths.changeName(), { name: 'Daniel' })).toMatchObject({ status: 303 })
  expect(await site.visitor().post(paths.changeName(), { name: 'Daniel' })).toMatchObject({ status: 303 })
  expect(await drafts()).toEqual([])
})

test('a form that depends on what is loaded comes back too', async () => {
  const eve = await aPerson('Eve Fox', 'eve@example.nhs.uk')
  await site.owner
    .insertInto('role_grant')
    .values({ person_id: eve.id, role: 'administrator', granted_by: eve.id, from_date: '2026-01-01' })
    .execute()
  const browser = site.as(eve)
  await browser.get(paths.account())
  clock.pass(31)
  const page = `${paths.grantRole()}?role=talent-team`
  const late = await browser.post(page, { email: 'typed.by.eve@example.nhs.uk' })
  expect(late.location).toBe(`/sign-in?then=${encodeURIComponent(page)}`)
  expect(await signInAgain(browser, 'eve@example.nhs.uk', late.location ?? '')).toMatchObject({ location: page })
  expect((await browser.get(page)).html).toContain('typed.by.eve@example.nhs.uk')
})

test('a page that was only read is found again with what stood behind its address', async () => {
  const reply = await site.visitor().get(`${paths.account()}?done=address.choose`)
  expect(reply.location).toBe('/sign-in?then=%2Faccount%3Fdone%3Daddress.choose')
})

test('the script is told how long the session lasts, the form leads to a page that says so', async () => {
  const fay = await aPerson('Fay Gill', 'fay@example.nhs.uk')
  const browser = site.as(fay)
  const script = { accept: 'text/plain' }
  expect(await browser.post(paths.staySignedIn(), {}, script)).toMatchObject({ status: 200, html: '1800' })
  clock.pass(29)
  expect(await browser.post(paths.staySignedIn())).toMatchObject({ status: 303, location: paths.staySignedIn() })
  expect((await browser.get(paths.staySignedIn())).heading).toBe('You are still signed in')
  clock.pass(29)
  expect(await browser.post(paths.staySignedIn(), {}, script)).toMatchObject({ status: 200, html: '1800' })
  clock.pass(30)
  expect(await browser.post(paths.staySignedIn(), {}, script)).toMatchObject({ status: 401 })
  const ended = await browser.post(paths.staySignedIn(), {}, { referer: 'https://evil.example/' })
  expect(ended).toMatchObject({ status: 303, location: '/sign-in?then=%2Foverview' })
})
