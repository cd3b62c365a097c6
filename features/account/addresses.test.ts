import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()

async function somebody(name: string) {
  const email = `${name}@trust.example.nhs.uk`
  const browser = site.visitor()
  await browser.submit(paths.signIn(), { email })
  await browser.submit((await newestMail(site.owner, email)).link)
  await browser.submit(paths.yourName(), { name: `${name} Person` })
  return { browser, email }
}

async function adds(browser: Visitor, email: string) {
  expect(await browser.submit(paths.addAddress(), { email })).toMatchObject({
    status: 303,
    location: paths.checkAddress(),
  })
  return newestMail(site.owner, email)
}

async function signsIn(email: string) {
  const browser = site.visitor()
  await browser.submit(paths.signIn(), { email })
  await browser.submit((await newestMail(site.owner, email)).link)
  return (await browser.get(paths.account())).text
}

const wayTo = async (browser: Visitor, text: string) =>
  (await browser.get(paths.account())).links.find((link) => link.text.startsWith(text))?.href ?? 'none'

test('a further address is confirmed by its link, and signs the same person in', async () => {
  const { browser } = await somebody('asha')
  const { link, subject } = await adds(browser, 'asha@home.example.org')
  expect(subject).toBe('Your link to Aspire Together')
  expect(await signsIn('asha@home.example.org')).not.toContain('asha Person')
  await site.owner.deleteFrom('person').where('email', '=', 'asha@home.example.org').execute()

  expect((await site.visitor().get(link)).location).toContain('/sign-in?then=')
  expect((await browser.get(link)).heading).toBe('Confirm this address')
  expect(await browser.submit(link)).toMatchObject({ status: 303, location: '/account?done=address.confirm' })
  expect((await browser.get(link)).heading).toBe('This link no longer works')
  expect(await signsIn('asha@home.example.org')).toContain('asha Person')
  expect(await signsIn('asha@trust.example.nhs.uk')).toContain('asha Person')
})

test('or by its code', async () => {
  const { browser } = await somebody('ben')
  const { code } = await adds(browser, 'ben@home.example.org')
  const wrong = await browser.submit(paths.checkAddress(), { code: '00000000' })
  expect(wrong).toMatchObject({ status: 422, errors: [expect.stringContaining('wrong or out of date')] })
  expect(await browser.submit(paths.checkAddress(), { code })).toMatchObject({ status: 303 })
  expect(await signsIn('ben@home.example.org')).toContain('ben Person')
})

test('it proves the address to nobody else: neither link nor code signs anybody in or adds it to another account', async () => {
  const { browser } = await somebody('cara')
  const { link, code } = await adds(browser, 'cara@home.example.org')
  const { browser: other } = await somebody('mallory')
  expect((await other.get(link)).heading).toBe('This link no longer works')
  expect(await other.submit(paths.checkAddress(), { code })).toMatchObject({ status: 422 })
  expect(await browser.post(link.replace(/.*\//, '/sign-in/link/'))).toMatchObject({ status: 303 })
  expect(await other.get(paths.account())).toMatchObject({ text: expect.not.stringContaining('home.example.org') })
})

test('letters go to the address one chooses; any other can be removed, the last cannot', async () => {
  const { browser, email } = await somebody('dan')
  expect(await wayTo(browser, 'Remove')).toBe('none')
  await browser.submit((await adds(browser, 'dan@home.example.org')).link)
  const old = await wayTo(browser, 'Remove')
  await browser.submit(await wayTo(browser, 'Receive email here'))
  const person = await site.owner
    .selectFrom('person')
    .select(['id', 'email'])
    .where('name', '=', 'dan Person')
    .executeTakeFirstOrThrow()
  expect(person.email).toBe('dan@home.example.org')
  expect((await browser.get(old)).status).toBe(404)
  expect((await browser.post(old)).status).toBe(404)

  const remove = await wayTo(browser, 'Remove')
  expect((await browser.get(remove)).text).toContain(email)
  await browser.submit(remove)
  expect(await wayTo(browser, 'Remove')).toBe('none')
  expect(await signsIn('dan@home.example.org')).toContain('dan Person')
  expect(await signsIn(email)).not.toContain('dan Person')
  const events = await site.owner
    .selectFrom('event')
    .select('name')
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute()
  expect(events.map(({ name }) => name)).toEqual([
    'sign-in.complete',
    'account.change',
    'address.confirm',
    'address.choose',
    'address.remove',
    'sign-in.complete',
  ])
})

test('adding somebody else’s address tells only who reads its mail', async () => {
  const eve = await somebody('eve')
  const { browser } = await somebody('fay')
  const taken = await browser.submit(paths.addAddress(), { email: eve.email })
  const page = await browser.get(taken.location ?? '')
  const { browser: gus } = await somebody('gus')
  const free = await gus.submit(paths.addAddress(), { email: 'gus@home.example.org' })
  expect(taken).toMatchObject({ status: free.status, location: free.location })
  expect(page.text.replace(eve.email, '…')).toBe(
    (await gus.get(free.location ?? '')).text.replace('gus@home.example.org', '…'),
  )
  const { link, code } = await newestMail(site.owner, eve.email)
  expect((await browser.submit(link)).location).toBe(`${link}?taken`)
  expect((await browser.get(`${link}?taken`)).heading).toBe('This address has an account of its own')
  expect(await browser.submit(paths.checkAddress(), { code })).toMatchObject({ status: 422 })
  expect(await signsIn(eve.email)).toContain('eve Person')
})

test('one’s own address need not be added', async () => {
  const { browser, email } = await somebody('hal')
  expect(await browser.submit(paths.addAddress(), { email })).toMatchObject({
    status: 422,
    errors: ['You have this address already'],
  })
})

test('choosing and removing the same address at once leaves one that receives letters', async () => {
  const { browser } = await somebody('ida')
  await browser.submit((await adds(browser, 'ida@home.example.org')).link)
  const [choose, remove] = [await wayTo(browser, 'Receive email here'), await wayTo(browser, 'Remove')]
  const replies = await Promise.all([browser.post(choose), browser.post(remove)])
  expect(replies.filter((reply) => reply.status === 303)).toHaveLength(1)
  const receiving = await site.owner
    .selectFrom('person')
    .innerJoin('person_address as address', (join) =>
      join.onRef('address.person_id', '=', 'person.id').onRef('address.email', '=', 'person.email'),
    )
    .where('person.name', '=', 'ida Person')
    .select('address.email')
    .execute()
  expect(receiving).toHaveLength(1)
})
