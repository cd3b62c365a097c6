import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { binariesFor } from './binaries.ts'
import { startPostgres } from './start.ts'

const root = process.getuid?.() === 0
const kinds = binariesFor(undefined, undefined)
const packaged = kinds.find(({ bin }) => bin.includes('node_modules'))
const quick = { fsync: 'off' }

const test = base.extend('folder', ({ task }, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), `aspire-${task.id}-`))
  onCleanup(() => rmSync(folder, { recursive: true }))
  return folder
})

test('a second start goes on with what the first one made', async ({ folder }) => {
  const said: string[] = []
  const start = () => startPostgres({ dataFolder: folder, say: (line) => said.push(line), settings: quick })
  const first = await start()
  await first.stop()
  const second = await start()
  expect(second.connection).toEqual(first.connection)
  expect(said.filter((line) => line.startsWith('Making the database'))).toHaveLength(1)
  await second.stop()
})

test('nobody else can look into the database or the password', async ({ folder }) => {
  const server = await startPostgres({ dataFolder: folder, say: () => {}, settings: quick })
  expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600)
  await server.stop()
})

test('a data folder with a very long path works, though a socket cannot lie there', async ({ folder }) => {
  chmodSync(folder, 0o755)
  const long = join(folder, 'regional-talent-board-'.repeat(6), 'data')
  const server = await startPostgres({ dataFolder: long, say: () => {}, settings: quick })
  expect(server.connection.host).toMatch(/^\/tmp\/aspire-[\da-f]{16}$/)
  await server.stop()
  rmSync(server.connection.host, { recursive: true })
})

test('a data folder whose password was lost says which file to restore', async ({ folder }) => {
  const server = await startPostgres({ dataFolder: folder, say: () => {}, settings: quick })
  rmSync(join(folder, 'postgres-password'))
  const again = startPostgres({ dataFolder: folder, say: () => {}, settings: quick })
  await expect(again).rejects.toThrow('Restore that file')
  await server.stop()
})

test('a PostgreSQL that ends by itself is started again', async ({ folder }) => {
  const said: string[] = []
  const server = await startPostgres({ dataFolder: folder, say: (line) => said.push(line), settings: quick })
  const pid = () => Number(execFileSync('head', ['-1', join(folder, 'postgres/data/postmaster.pid')]))
  const before = pid()
  process.kill(before, 'SIGKILL')
  await expect.poll(pid, { timeout: 10_000 }).not.toBe(before)
  expect(said).toContain('PostgreSQL has ended; starting it again.')
  await server.stop()
})

test.runIf(kinds.length > 1)('a database stays with the version that made it', async ({ folder }) => {
  const byAge = [...kinds].sort((one, other) => one.major - other.major)
  const [older, newer] = [byAge.at(0), byAge.at(-1)]
  const first = await startPostgres({ dataFolder: folder, pgbin: older?.bin, say: () => {}, settings: quick })
  await first.stop()
  const second = await startPostgres({ dataFolder: folder, pgbin: newer?.bin, say: () => {}, settings: quick })
  expect(Number.parseInt(second.version)).toBe(older?.major)
  await second.stop()
  writeFileSync(join(folder, 'postgres/data/PG_VERSION'), '9\n')
  const third = startPostgres({ dataFolder: folder, say: () => {}, settings: quick })
  await expect(third).rejects.toThrow('PostgreSQL 9, which made this database, was not found')
})

describe.runIf(root)('as root, where the account that runs PostgreSQL cannot go', () => {
  test('a data folder of ours is opened to pass through, and no further', async ({ folder }) => {
    const server = await startPostgres({ dataFolder: folder, say: () => {}, settings: quick })
    expect(statSync(folder).mode & 0o777).toBe(0o711)
    await server.stop()
  })

  test("the database lies elsewhere, and the data folder's link says where", async ({ folder }) => {
    writeFileSync(join(folder, 'of-somebody'), '')
    const said: string[] = []
    const options = { dataFolder: join(folder, 'data'), say: (line: string) => said.push(line), settings: quick }
    const server = await startPostgres(options)
    const place = realpathSync(join(folder, 'data/postgres'))
    expect(place).toMatch(/^\/var\/lib\/aspire-together\/data-/)
    expect(said.join('\n')).toContain(`So the database lies in ${place}`)
    await server.stop()
    const again = await startPostgres(options)
    expect(realpathSync(join(folder, 'data/postgres'))).toBe(place)
    await again.stop()
    rmSync(place, { recursive: true })
    await expect(startPostgres(options)).rejects.toThrow('is gone')
  })

  test.runIf(packaged)('programs are copied to where it can, with the links they need', async ({ folder }) => {
    chmodSync(folder, 0o755)
    const closed = join(folder, 'closed/programs')
    mkdirSync(dirname(closed), { mode: 0o700 })
    execFileSync('cp', ['-R', dirname(packaged?.bin ?? ''), closed])
    for (const name of readdirSync(join(closed, 'lib')).filter((one) => /icu\w+\.so(\.60)?$/.test(one)))
      rmSync(join(closed, 'lib', name))
    const data = join(folder, 'data')
    const server = await startPostgres({ dataFolder: data, pgbin: join(closed, 'bin'), say: () => {}, settings: quick })
    expect(packaged?.version).toContain(server.version)
    expect(readdirSync(join(data, 'postgres')).filter((name) => name.startsWith('programs-'))).toHaveLength(1)
    expect(existsSync(join(closed, 'lib/libicuuc.so.60'))).toBe(true)
    await server.stop()
  })
})
