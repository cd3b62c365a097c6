import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { noting } from '../../test/support/queries.ts'
import { testDatabase } from '../../test/support/database.ts'
import { testSite } from '../../test/support/visitor.ts'

const database = await testDatabase()
const { db, queries } = noting(database.web)
const site = await testSite({ on: { ...database, web: db } })

await site.owner
  .insertInto('person')
  .values({ name: 'Known Person', email: 'known@example.nhs.uk', email_verified: true })
  .execute()

/** What an outsider gets by asking, and what it makes us do; without what is random in each. */
async function outside(email: string) {
  queries.length = 0
  const browser = site.visitor()
  const answer = await browser.submit(paths.signIn(), { email })
  const page = await browser.get(paths.checkEmail())
  const wrong = await browser.submit(paths.checkEmail(), { code: '0000 0000' })
  const said = [answer, page, wrong].map(({ status, location, html }) => ({
    status,
    location,
    html: plain(html, email),
  }))
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, ''))
  return { said, cookies, queries: [...queries], mail: (await newestMail(site.owner, email)).subject }
}

const plain = (html: string, email: string) =>
  html.replaceAll(email, 'the address').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')

test('asking for an address that has an account is in nothing different from asking for one that has none', async () => {
  const known = await outside('known@example.nhs.uk')
  const unknown = await outside('stranger@example.nhs.uk')
  expect(unknown).toEqual(known)
  expect(known.queries.length).toBeGreaterThan(5)
  expect(known.queries.some((query) => query.includes('from "person"'))).toBe(false)
})

test('asking too often is answered alike', async () => {
  for (const email of ['known@example.nhs.uk', 'stranger@example.nhs.uk']) {
    const statuses = []
    for (let times = 0; times < 6; times++)
      statuses.push((await site.visitor().submit(paths.signIn(), { email })).status)
    expect(statuses).toEqual([303, 303, 303, 303, 429, 429])
  }
})

test('the subject gives nothing away, and the link leads to the configured address whatever Host says', async () => {
  const reply = await site.visitor().submit(paths.signIn(), { email: 'host@example.nhs.uk' })
  expect(reply.status).toBe(303)
  const visitor = site.visitor()
  await visitor.post(
    paths.signIn(),
    { email: 'host@example.nhs.uk' },
    { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  )
  const { subject, text } = await newestMail(site.owner, 'host@example.nhs.uk')
  expect(subject).toBe('Your link to Aspire Together')
  expect(text).toMatch(/Sign in: http:\/\/localhost:3000\/sign-in\/link\/[\w-]{43}\n/)
  expect(text).not.toContain('evil')
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/%5cevil.example/\\',
  '\\/evil.example',
  'javascript:alert(1)',
  '/\tevil',
  '/\n/evil.example',
  'overview',
  '',
  '/sign-in/link/abc',
  '/sign-out',
  `/${'a'.repeat(600)}`,
])('then=%j leads to the overview', async (then) => {
  const email = `then${Math.abs(hash(then))}@example.nhs.uk`
  const browser = site.visitor()
  await database.owner.deleteFrom('rate_limit').execute()
  await browser.submit(`${paths.signIn()}?then=${encodeURIComponent(then)}`, { email })
  const signedIn = await browser.submit((await newestMail(site.owner, email)).link)
  expect(signedIn.location).toBe(`${paths.yourName()}?then=%2Foverview`)
  const named = await browser.submit(`${paths.yourName()}?then=${encodeURIComponent(then)}`, { name: 'A Name' })
  expect(named.location).toBe(paths.overview())
})

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7)

test('a form sent from another site is refused', async () => {
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  for (const path of [paths.signIn(), paths.checkEmail(), paths.signOut(), paths.staySignedIn()])
    expect((await site.visitor().post(path, { email: 'csrf@example.nhs.uk' }, headers)).status).toBe(403)
  const sent = await site.owner.selectFrom('mail').where('recipient', '=', 'csrf@example.nhs.uk').select('id').execute()
  expect(sent).toEqual([])
})

test('what is no form is answered in plain words', async () => {
  for (const request of [{ body: '{}', headers: { 'content-type': 'application/json' } }, {}]) {
    const headers = { origin: site.config.url, ...request.headers }
    const response = await site.app.request(`${site.config.url}/sign-in`, { method: 'POST', ...request, headers })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('We could not read that request')
  }
})

test('the browser’s secret is kept from scripts and other sites, over https by its very name', async () => {
  await database.owner.deleteFrom('rate_limit').execute()
  const reply = await site.visitor().submit(paths.signIn(), { email: 'cookie@example.nhs.uk' })
  expect(reply.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^aspire-browser=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
  ])
  const secure = await testSite({ on: database, url: 'https://talent.example.nhs.uk' })
  const overHttps = await secure.visitor().submit(paths.signIn(), { email: 'cookie@example.nhs.uk' })
  expect(overHttps.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-aspire-browser=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ])
})
