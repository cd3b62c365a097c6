import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { signInLimits } from '../../rules/sign-in.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const wrong = 'That code is wrong or out of date. Check it, or ask for a new email'

async function asked(email: string) {
  const browser = site.visitor()
  await browser.submit(paths.signIn(), { email })
  return { browser, ...(await newestMail(site.owner, email)) }
}

const notTheCode = (code: string) => (code.startsWith('1') ? '2222 2222' : '1111 1111')

test('somebody whose mail opens elsewhere types the code', async () => {
  const { browser, code } = await asked('phone@example.nhs.uk')
  const page = await browser.get(paths.checkEmail())
  expect(page.heading).toBe('Check your email')
  expect(page.text).toContain('phone@example.nhs.uk')
  expect(page.text).toContain('within 10 minutes, in this browser')
  expect(await browser.submit(paths.checkEmail(), { code })).toMatchObject({ status: 303 })
  expect((await browser.get(paths.account())).status).toBe(200)
})

test.each(['$1 $2 $3 $4', '$1-$2-$3-$4', '  $1$2$3$4\t', '$1$2\u00a0$3$4'])('typed as "%s" it is read', async (way) => {
  const { browser, code } = await asked(`way${way.length}@example.nhs.uk`)
  const typed = code.replace(/(..)(..) (..)(..)/, way)
  expect(await browser.submit(paths.checkEmail(), { code: typed })).toMatchObject({ status: 303 })
})

test.each([
  ['', 'Enter the code from the email'],
  ['123', 'The code is 8 digits, like 1234 5678'],
  ['١٢٣٤٥٦٧٨', 'The code is 8 digits, like 1234 5678'],
])('"%s" is no code', async (typed, sentence) => {
  expect(await site.visitor().submit(paths.checkEmail(), { code: typed })).toMatchObject({
    status: 422,
    errors: [sentence],
  })
})

test('in another browser the code is worth nothing', async () => {
  const { browser, code } = await asked('here@example.nhs.uk')
  const { browser: other } = await asked('there@example.nhs.uk')
  for (const elsewhere of [site.visitor(), other])
    expect(await elsewhere.submit(paths.checkEmail(), { code })).toMatchObject({ status: 422, errors: [wrong] })
  expect(await browser.submit(paths.checkEmail(), { code })).toMatchObject({ status: 303 })
})

test('after five wrong codes neither the code nor the link works, and a new email does', async () => {
  const { browser, code, link } = await asked('guessed@example.nhs.uk')
  for (let guess = 0; guess < 5; guess++) {
    expect(await browser.submit(paths.checkEmail(), { code: notTheCode(code) })).toMatchObject({ status: 422 })
  }
  expect(await browser.submit(paths.checkEmail(), { code })).toMatchObject({ status: 422, errors: [wrong] })
  expect((await browser.get(link)).heading).toBe('This link no longer works')
  await browser.submit(paths.signIn(), { email: 'guessed@example.nhs.uk' })
  const next = await newestMail(site.owner, 'guessed@example.nhs.uk')
  expect(await browser.submit(paths.checkEmail(), { code: next.code })).toMatchObject({ status: 303 })
})

test('four wrong ones do no harm', async () => {
  const { browser, code } = await asked('clumsy@example.nhs.uk')
  for (let guess = 0; guess < 4; guess++) await browser.submit(paths.checkEmail(), { code: notTheCode(code) })
  expect(await browser.submit(paths.checkEmail(), { code })).toMatchObject({ status: 303 })
})

test('somebody who asks again and again for the same address runs out of tries', async () => {
  const address = 'victim@example.nhs.uk'
  const { tries } = signInLimits['code for an address']
  const statuses: number[] = []
  for (let emails = 0; emails < 4; emails++) {
    const { browser, code } = await asked(address)
    for (let guess = 0; guess < 5; guess++)
      statuses.push((await browser.submit(paths.checkEmail(), { code: notTheCode(code) })).status)
  }
  expect(statuses.slice(0, tries)).toEqual(Array.from({ length: tries }, () => 422))
  expect(statuses.slice(tries)).toEqual(Array.from({ length: 5 }, () => 429))
})

test('what is kept tells neither link nor code nor browser', async () => {
  const { browser, code, link } = await asked('kept@example.nhs.uk')
  const row = await site.owner
    .selectFrom('sign_in_request')
    .selectAll()
    .where('email', '=', 'kept@example.nhs.uk')
    .executeTakeFirstOrThrow()
  const kept = JSON.stringify(row, (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : value))
  for (const secret of [code, code.replace(' ', ''), link.split('/').at(-1), browser.cookies.get('aspire-browser')])
    expect(kept).not.toContain(secret)
})
