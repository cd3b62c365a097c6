import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { servedPages } from '../test/support/pages.ts'
import { address } from './address.ts'
import { download } from './download.ts'

const database = await testDatabase()
const [asha, ben] = [await somebody(database.web, 'Asha Rahman'), await somebody(database.web, 'Ben Other')]
const bytes = Buffer.from([0, 1, 2, 255])

const personsCv = address('/people/:id/cv')
const cv = download({
  path: personsCv,
  can: 'account.see',
  reads: 'application.see',
  load: ({ params }) =>
    params.id === asha.id
      ? {
          file: { name: 'Zoë.pdf', type: 'application/pdf', bytes },
          about: { thing: 'application', id: asha.id, person: asha.id },
        }
      : null,
})
const calendar = download({
  path: address('/calendar'),
  can: 'everybody',
  load: () => ({ file: { name: 'a.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' } }),
})
const away = download({
  path: address('/away'),
  can: 'application.see',
  load: () => ({ file: { name: 'a', type: 'text/plain', text: 'x' }, scope: { candidate: ben.id } }),
})
const ask = servedPages(database, [cv, calendar, away])
const at = personsCv(asha.id)

test('a file is saved as it is, under its name, and runs nowhere', async () => {
  const reply = await ask(asha, at)
  expect([reply.status, Buffer.from(await reply.arrayBuffer())]).toEqual([200, bytes])
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Zoe.pdf"; filename*=UTF-8''Zo%C3%AB.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  })
})

test('a text says how it is written', async () => {
  const reply = await ask(null, '/calendar')
  expect([reply.headers.get('content-type'), await reply.text()]).toEqual([
    'text/calendar; charset=utf-8',
    'BEGIN:VCALENDAR',
  ])
})

test('whoever may not have it does not find it; whoever has not signed in does so first', async () => {
  expect((await ask(asha, personsCv(ben.id))).status).toBe(404)
  expect((await ask(asha, '/people/7/cv')).status).toBe(404)
  expect((await ask(ben, '/away')).status).toBe(200)
  expect((await ask(asha, '/away')).status).toBe(404)
  expect((await ask(null, at)).headers.get('location')).toBe(`/sign-in?then=${encodeURIComponent(at)}`)
  expect((await ask(asha, at, { method: 'POST', body: new FormData() })).status).toBe(404)
})

const readings = () => database.owner.selectFrom('event').select(['name', 'actor_id', 'person_id']).execute()

test('that somebody else had it is recorded', async () => {
  expect(await readings()).toEqual([])
  await ask(ben, at)
  expect(await readings()).toEqual([{ name: 'application.see', actor_id: ben.id, person_id: asha.id }])
})
