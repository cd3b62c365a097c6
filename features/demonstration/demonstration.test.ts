import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { sendMail } from '../../platform/mail.ts'
import { testDatabase } from '../../test/support/database.ts'
import { testSite } from '../../test/support/visitor.ts'

const database = await testDatabase()
const site = await testSite({ on: database })
const production = await testSite({ on: database, production: true })

const priya = await site.owner
  .insertInto('person')
  .values({ name: 'Priya Shah', email: 'priya.shah@example.nhs.uk', email_verified: true })
  .returning('id')
  .executeTakeFirstOrThrow()

test('before the stories are told the page says so', async () => {
  expect((await site.visitor().get(paths.personas())).text).toContain('have not been added yet')
})

test('one click, and the visitor is somebody', async () => {
  await site.web
    .insertInto('persona')
    .values({ person_id: priya.id, role_label: 'Talent team', blurb: 'Runs the London pool.', position: 1 })
    .execute()
  const visitor = site.visitor()
  const page = await visitor.get(paths.personas())
  expect(page.text).toContain('Priya Shah Talent team Runs the London pool. Continue as Priya Shah')
  expect(page.html).toContain(`<form method="post" action="${paths.becomePersona(priya.id)}">`)
  expect(await visitor.post(paths.becomePersona(priya.id))).toMatchObject({ status: 303, location: paths.overview() })
  expect((await visitor.get(paths.account())).text).toContain('Priya Shah')
})

test('only a button does it, not a link', async () => {
  const visitor = site.visitor()
  expect((await visitor.get(paths.becomePersona(priya.id))).heading).toContain('Continue as Priya Shah')
  expect(visitor.cookies.size).toBe(0)
})

test('nobody but the personas can be become', async () => {
  const other = await site.owner
    .insertInto('person')
    .values({ name: 'Real Person', email: 'real@example.nhs.uk' })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect((await site.visitor().post(paths.becomePersona(other.id))).status).toBe(404)
})

test('the outbox shows what was sent, the newest first, and its link works', async () => {
  const visitor = site.visitor()
  await visitor.submit(paths.signIn(), { email: 'outbox@example.nhs.uk' })
  const page = await visitor.get(paths.outbox())
  expect(page.text).toContain('To outbox@example.nhs.uk')
  expect(page.text).toContain('type this code where you asked')
  const link = page.links.find(({ text }) => text === 'Sign in')?.href ?? ''
  expect(await visitor.submit(link)).toMatchObject({ status: 303 })
  expect((await visitor.get(paths.account())).status).toBe(200)
})

test('every letter is on exactly one page, even of many written in one moment', async () => {
  await inTransaction(site.web, null, async (db) => {
    for (let n = 0; n < 45; n++) {
      const letter = { paragraphs: [`Letter number ${n}. <script>alert(1)</script>`] }
      await sendMail(db, { to: 'many@example.nhs.uk', template: 'test', letter, event: n })
    }
  })
  const seen: string[] = []
  let next: string | undefined = paths.outbox()
  while (next) {
    const page = await site.visitor().get(next)
    expect(page.html).not.toContain('<script>alert')
    seen.push(...(page.text.match(/Letter number \d+/g) ?? []))
    next = page.links.find(({ text }) => text === 'Next emails')?.href
  }
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
  expect((await site.visitor().get(`${paths.outbox()}?after=nonsense`)).status).toBe(200)
})

test('in production none of it exists', async () => {
  const visitor = production.visitor()
  for (const path of [paths.personas(), paths.outbox(), paths.becomePersona(priya.id)]) {
    expect((await visitor.get(path)).status).toBe(404)
    expect((await visitor.post(path)).status).toBe(404)
  }
  expect((await visitor.get(paths.signIn())).html).not.toContain(paths.personas())
})
