import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { paths } from '../../paths.ts'
import { connectAsOwner } from '../../platform/db.ts'
import { startPostgres } from '../../platform/postgres/start.ts'
import { waysToRun } from '../crash/ways-to-run.ts'
import { theCast } from '../support/cast.ts'
import { get, post, sessionOf } from '../support/client.ts'
import { databaseIn, emptyFolder } from '../support/data-folder.ts'
import { testSecret } from '../support/postgres.ts'
import { aspire, startService } from '../support/service.ts'
import { aRound } from '../support/things.ts'

vi.setConfig({ testTimeout: 90_000 })

const server = inject('connection')
const address = (database: string, { user = server.user, password = server.password } = {}) =>
  `postgres://${user}:${password}@localhost:${server.port}/${database}?host=${encodeURIComponent(server.host)}`

// Every database of one server shares its roles, and the tests' other databases know them by this secret.
const secret = { ASPIRE_SECRET: testSecret }
const env = { DATABASE_URL: address('external'), ...secret }

beforeAll(async () => {
  const maker = connectAsOwner(server)
  await sql`create database external`.execute(maker)
  await maker.destroy()
})

test('two web processes serve one DATABASE_URL, and nothing is embedded', async () => {
  const [folder, otherFolder] = [emptyFolder(), emptyFolder()]
  const [one, other] = await Promise.all([
    startService({ dataFolder: folder, env }).ready,
    startService({ dataFolder: otherFolder, env }).ready,
  ])
  expect([folder, otherFolder].map((each) => existsSync(join(each, 'postgres')))).toEqual([false, false])

  const database = databaseIn(folder, { ...server, database: 'external' }, secret.ASPIRE_SECRET)
  const { asha } = await theCast(database)
  const cookie = await sessionOf(database, asha.id)
  const round = await aRound(database.owner)
  await database.close()
  const begun = await post(one.url, paths.startApplication(), cookie, { round })
  expect(begun.status).toBe(303)
  expect((await get(other.url, begun.location ?? '', cookie)).status).toBe(200)
})

test('the command line works on it too', async () => {
  const done = await aspire(emptyFolder(), ['admin', 'create', 'kit@example.org', '--json'], env)
  expect([done.code, done.said]).toEqual([0, ''])
  expect(JSON.parse(done.told)).toMatchObject({ email: 'kit@example.org' })
})

test.each([
  ['no server', `postgres://a:secret-word@127.0.0.1:1/aspire`, 'does not answer'],
  ['a wrong password', address('external', { password: 'secret-word' }), `refuses the user "${server.user}"`],
  ['no such database', address('nowhere'), 'has no database "nowhere"'],
])('%s is said in plain words', async (_, databaseUrl, words) => {
  const start = startService({ dataFolder: emptyFolder(), env: { ...secret, DATABASE_URL: databaseUrl } })
  expect((await start.ended).code).toBe(1)
  expect(start.said()).toContain(words)
  expect(start.said()).not.toMatch(/secret-word|\n\s+at /)
})

const servers = waysToRun().ways.filter(({ uid }) => uid === undefined)
test.each(servers)('an owner who may make roles and is no superuser is enough, on $name', async ({ pgbin }) => {
  const external = await startPostgres({ dataFolder: emptyFolder(), pgbin, say: () => {}, settings: { fsync: 'off' } })
  onTestFinished(() => external.stop())
  const maker = connectAsOwner(external.connection)
  for (const role of ['plain', 'weak']) {
    await sql`create role ${sql.id(role)} login password 'word'`.execute(maker)
    await sql`create database ${sql.id(role)} owner ${sql.id(role)}`.execute(maker)
  }
  await sql`alter role plain createrole`.execute(maker)
  await maker.destroy()
  const dataFolder = emptyFolder()
  const urlOf = (role: string) => `postgres://${role}:word@localhost/${role}?host=${external.connection.host}`
  const start = (role: string) => startService({ dataFolder, env: { DATABASE_URL: urlOf(role) } })
  const weak = start('weak')
  expect([(await weak.ended).code, weak.said()]).toEqual([1, expect.stringContaining('alter role "weak" createrole')])
  for (let times = 0; times < 2; times++) {
    const service = start('plain')
    expect((await get((await service.ready).url, paths.home())).status).toBe(200)
    service.send('SIGTERM')
    expect((await service.ended).code).toBe(0)
  }
})
