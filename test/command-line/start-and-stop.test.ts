import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { paths } from '../../paths.ts'
import { post, sessionOf } from '../support/client.ts'
import { databaseIn, databaseProcesses, emptyFolder } from '../support/data-folder.ts'
import { theCast } from '../support/cast.ts'
import { startService } from '../support/service.ts'
import { usedFolder } from '../support/used-folder.ts'
import { aRound } from '../support/things.ts'

vi.setConfig({ testTimeout: 90_000 })

const live = async (url: string) => (await fetch(`${url}/health/ready`)).status

test('a second start on the same folder is refused, and the first goes on', async () => {
  const dataFolder = await usedFolder()
  const { url } = await startService({ dataFolder }).ready
  const second = startService({ dataFolder })
  expect((await second.ended).code).toBe(1)
  expect(second.said()).toBe(
    `Aspire Together is already running on this data folder (${dataFolder}). ` +
      'Stop it first, or set ASPIRE_DATA to another folder.\n',
  )
  expect(await live(url)).toBe(200)
})

test.each(['SIGTERM', 'SIGINT', 'Ctrl-C'] as const)('%s stops everything, and the next start is quick', async (how) => {
  const dataFolder = await usedFolder()
  const first = startService({ dataFolder })
  const { url } = await first.ready
  expect(await live(url)).toBe(200)
  if (how === 'Ctrl-C') first.send('SIGINT', 'everything')
  else first.send(how)
  expect(await first.ended).toEqual({ code: 0, signal: null })
  expect(databaseProcesses(dataFolder)).toEqual([])
  const { readyAfter } = await startService({ dataFolder }).ready
  console.info(`after ${how}: ready again in ${readyAfter} ms`)
})

test('a start that is stopped on its way leaves nothing running, and the next one succeeds', async () => {
  const dataFolder = emptyFolder()
  for (const milliseconds of [150, 350, 550, 800]) {
    const start = startService({ dataFolder })
    await pause(milliseconds)
    start.send('SIGTERM')
    const { code, signal } = await start.ended
    expect([0, 'SIGTERM']).toContain(code ?? signal)
    for (let waited = 0; waited < 200 && databaseProcesses(dataFolder).length > 0; waited++) await pause(10)
    expect([databaseProcesses(dataFolder), start.said().replaceAll(/Making.*\n/g, '')]).toEqual([[], ''])
  }
  expect(await live((await startService({ dataFolder }).ready).url)).toBe(200)
})

test('a request under way is finished', async () => {
  const dataFolder = await usedFolder()
  const service = startService({ dataFolder })
  const { url } = await service.ready
  const database = databaseIn(dataFolder)
  const { asha } = await theCast(database)
  const cookie = await sessionOf(database, asha.id)
  const round = await aRound(database.owner)
  const held = await database.owner.startTransaction().execute()
  await sql`lock table application in exclusive mode`.execute(held)
  const answer = post(url, paths.startApplication(), cookie, { round })
  await pause(300)
  service.send('SIGTERM')
  await pause(300)
  await held.commit().execute()
  expect(await answer).toMatchObject({ status: 303 })
  await database.close()
  const answered = performance.now()
  expect(await service.ended).toEqual({ code: 0, signal: null })
  expect(performance.now() - answered).toBeLessThan(10_000)
})

test('a port that is taken is said, and nothing is left running', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const dataFolder = await usedFolder()
  const start = startService({ dataFolder, env: { PORT: String(port) } })
  expect((await start.ended).code).toBe(1)
  expect(start.said()).toContain(`Port ${port} is taken by another program. Set PORT to another one.\n`)
  expect(databaseProcesses(dataFolder)).toEqual([])
  other.close()
})

test('each wrong value of the configuration is named in a sentence', async () => {
  const env = {
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    ASPIRE_PGBIN: '/nowhere',
    ASPIRE_DATTA: '/x',
    DATABASE_URL: 'mysql://x',
  }
  const start = startService({ dataFolder: emptyFolder(), env, args: ['--prod'] })
  expect((await start.ended).code).toBe(1)
  const lines = start.said().trim().split('\n')
  expect(lines).toHaveLength(6)
  for (const named of ['PORT', 'LOG_LEVEL', 'ASPIRE_PGBIN', 'ASPIRE_DATTA', 'DATABASE_URL', '--prod'])
    expect(lines.filter((line) => line.includes(named))).toHaveLength(1)
  expect(lines.filter((line) => !line.endsWith('.'))).toEqual([])
})

test('an address that is not this machine’s is said', async () => {
  const start = startService({ dataFolder: emptyFolder(), env: { HOST: '203.0.113.7' } })
  expect((await start.ended).code).toBe(1)
  expect(start.said()).toContain('This machine has no address 203.0.113.7 to listen on. Correct HOST.\n')
})
