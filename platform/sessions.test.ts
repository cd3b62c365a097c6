import { expect, test } from 'vitest'
import { testClock } from '../test/support/clock.ts'
import { testDatabase } from '../test/support/database.ts'
import { noting } from '../test/support/queries.ts'
import { testSite } from '../test/support/visitor.ts'
import { createSessions } from './sessions.ts'

const database = await testDatabase()
const asha = await database.owner
  .insertInto('person')
  .values({ name: 'Asha Rao', email: 'asha.rao@example.nhs.uk' })
  .returning(['id', 'name'])
  .executeTakeFirstOrThrow()

const cookieOf = (headers: Headers) => headers.getSetCookie().join(' ')
const withCookie = (headers: Headers) => new Headers({ cookie: cookieOf(headers).split(';', 1)[0] ?? '' })

function sessionsAt(url = 'http://localhost:3000') {
  const clock = testClock()
  return { clock, sessions: createSessions({ url }, database.web, database.secret, clock.now) }
}

async function signedIn() {
  const { clock, sessions } = sessionsAt()
  const headers = withCookie(await sessions.begin(database.web, asha.id, new Headers()))
  return { clock, sessions, headers }
}

test('a session says whose it is, what they may do today and how long it lasts', async () => {
  const { sessions, headers } = await signedIn()
  const grant = { person_id: asha.id, granted_by: asha.id, from_date: '2026-11-23' }
  await database.owner
    .insertInto('role_grant')
    .values([
      { ...grant, role: 'leader', organisation_code: 'RJ1', to_date: '2026-11-23' },
      { ...grant, role: 'recruiter', organisation_code: 'RJ2', from_date: '2026-11-24' },
      { ...grant, role: 'recruiter', organisation_code: 'RJ3', from_date: '2026-01-01', to_date: '2026-11-22' },
      { ...grant, role: 'recruiter', organisation_code: 'RJ4', ended_at: new Date() },
      { ...grant, role: 'administrator' },
    ])
    .execute()
  const found = await sessions.read(headers)
  expect(found).toMatchObject({ session: { actor: { personId: asha.id, name: 'Asha Rao' }, endsIn: 1800 } })
  const grants = found && 'session' in found ? found.session.actor.grants : []
  expect(grants).toHaveLength(2)
  expect(grants).toContainEqual({ role: 'leader', scope: 'RJ1' })
  expect(grants).toContainEqual({ role: 'administrator', scope: null })
})

test('it ends after 30 minutes without use, and we still know whose it was', async () => {
  const { clock, sessions, headers } = await signedIn()
  clock.pass(29)
  expect(await sessions.read(headers)).toMatchObject({ session: { endsIn: 1800 } })
  clock.pass(29.9)
  expect(await sessions.read(headers)).toMatchObject({ session: { endsIn: 1800 } })
  clock.pass(30)
  expect(await sessions.read(headers)).toEqual({ endedOf: asha.id })
  clock.pass(0.1)
  expect(await sessions.read(headers)).toEqual({ endedOf: asha.id })
})

test('it ends after 12 hours, however much it is used', async () => {
  const { clock, sessions, headers } = await signedIn()
  for (let used = 0; used < 12 * 60 - 20; used += 20) {
    clock.pass(20)
    expect(await sessions.read(headers)).toHaveProperty('session')
  }
  clock.pass(10)
  expect(await sessions.read(headers)).toMatchObject({ session: { endsIn: 600 } })
  clock.pass(10)
  expect(await sessions.read(headers)).toEqual({ endedOf: asha.id })
})

test('after 30 days nobody knows of it any more', async () => {
  const { clock, sessions, headers } = await signedIn()
  clock.pass(30 * 24 * 60)
  expect(await sessions.read(headers)).toBeNull()
})

test('a use is written once a minute, and nobody is promised more than they have', async () => {
  const { clock, sessions, headers } = await signedIn()
  clock.pass(0.5)
  expect(await sessions.read(headers)).toMatchObject({ session: { endsIn: 1770 } })
  clock.pass(0.5)
  expect(await sessions.read(headers)).toMatchObject({ session: { endsIn: 1800 } })
})

test('reading a session takes one query, and none where there is no cookie of ours', async () => {
  const { db, queries } = noting(database.web)
  const { headers } = await signedIn()
  const sessions = createSessions({ url: 'http://localhost:3000' }, db, database.secret, testClock().now)
  expect(await sessions.read(headers)).toHaveProperty('session')
  expect(queries).toHaveLength(1)
  expect(await sessions.read(new Headers())).toBeNull()
  expect(queries).toHaveLength(1)
})

test('a cookie that we did not sign is worth nothing', async () => {
  const { sessions, headers } = await signedIn()
  const cookie = headers.get('cookie') ?? ''
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0]
  const { token: stored } = await database.owner
    .selectFrom('session')
    .select('token')
    .where('token', '=', token ?? '')
    .executeTakeFirstOrThrow()
  for (const forged of [stored, `${stored}.`, `${stored}.${'A'.repeat(43)}=`, '', '.', `${cookie.slice(15)}x`]) {
    expect(await sessions.read(new Headers({ cookie: `aspire-session=${forged}` }))).toBeNull()
  }
  const others = createSessions({ url: 'http://localhost:3000' }, database.web, 'another secret, at least 32 long')
  expect(await others.read(headers)).toBeNull()
})

test('over http the cookie is kept from scripts and other sites', async () => {
  const cookie = cookieOf(await sessionsAt().sessions.begin(database.web, asha.id, new Headers()))
  expect(cookie).toMatch(/^aspire-session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('over https the browser itself binds it to this host', async () => {
  const { sessions } = sessionsAt('https://talent.example.nhs.uk')
  const headers = await sessions.begin(database.web, asha.id, new Headers())
  expect(cookieOf(headers)).toMatch(/^__Host-aspire-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(await sessions.read(withCookie(headers))).toHaveProperty('session')
})

test('signing in again gives the browser another session, and its old one is worth nothing', async () => {
  const { sessions, headers } = await signedIn()
  const again = withCookie(await sessions.begin(database.web, asha.id, headers))
  expect(again.get('cookie')).not.toBe(headers.get('cookie'))
  expect(await sessions.read(headers)).toBeNull()
  expect(await sessions.read(again)).toHaveProperty('session')
})

test('signing out forgets the session here and in the browser', async () => {
  const site = await testSite({ on: database })
  const visitor = site.as(asha)
  expect((await visitor.get('/sign-out')).heading).toBe('Sign out')
  const before = new Headers({ cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ') })
  const reply = await visitor.post('/sign-out')
  expect(reply).toMatchObject({ status: 303, location: '/?done=sign-in.end' })
  expect(reply.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect(reply.headers.get('set-cookie')).toMatch(/^aspire-session=; Max-Age=0;/)
  expect(await site.sessions.read(before)).toBeNull()
  expect(await visitor.get('/sign-out')).toMatchObject({ status: 303, location: '/' })
})

test('a session that is rolled back never was', async () => {
  const { sessions } = sessionsAt()
  let headers = new Headers()
  const work = database.web.transaction().execute(async (db) => {
    headers = await sessions.begin(db, asha.id, headers)
    throw new Error('undone')
  })
  await expect(work).rejects.toThrow('undone')
  expect(await sessions.read(withCookie(headers))).toBeNull()
})
