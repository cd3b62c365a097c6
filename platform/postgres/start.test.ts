import { existsSync, mkdtempSync, readFileSync, rmSync, chownSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, test as base } from 'vitest'
import { starter, type Start } from '../../test/support/starter.ts'
import { binariesFor } from './binaries.ts'
import { alive, pause } from './process.ts'

const root = process.getuid?.() === 0
const nobody = 65_534
const kinds = binariesFor(undefined, undefined).map(({ bin, version }) => ({ bin, version }))
const ways = kinds.flatMap((kind) => (root ? [undefined, nobody] : [undefined]).map((uid) => ({ ...kind, uid })))

describe.concurrent.each(ways)('PostgreSQL $version as user $uid', ({ bin: pgbin, uid }) => {
  const test = base.extend('data', ({ task }, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), `aspire-${task.id}-`))
    if (uid !== undefined) chownSync(folder, uid, uid)
    onCleanup(() => {
      const left = postmaster(folder)
      rmSync(folder, { recursive: true })
      if (left !== undefined) throw new Error(`PostgreSQL ${left} was left behind`)
    })
    return folder
  })
  const start = (data: string) => starter(data, { pgbin, uid })

  test('keeps what was saved when it is stopped and started again', async ({ data, expect }) => {
    const first = start(data)
    await save(await first.started, 'Asha Patel')
    await first.end('SIGTERM')
    const second = start(data)
    expect(await saved(await second.started)).toEqual(['Asha Patel'])
    await second.end('SIGTERM')
  })

  test('kill -9 loses nothing that was saved, leaves nothing running, and the next start recovers', async ({
    data,
    expect,
  }) => {
    const first = start(data)
    await save(await first.started, 'Asha Patel')
    const pid = postmaster(data)
    await first.end('SIGKILL')
    const second = start(data)
    expect(await saved(await second.started)).toEqual(['Asha Patel'])
    expect(alive(pid ?? 0)).toBe(false)

    const heir = postmaster(data) ?? 0
    await second.end('SIGKILL')
    for (let waited = 0; waited < 50 && alive(heir); waited++) await pause(100)
    expect(alive(heir)).toBe(false)
  })

  test('kill -9 of everything at once is recovered from', async ({ data, expect }) => {
    const first = start(data)
    await save(await first.started, 'Asha Patel')
    process.kill(postmaster(data) ?? 0, 'SIGKILL')
    await first.end('SIGKILL')
    const second = start(data)
    expect(await saved(await second.started)).toEqual(['Asha Patel'])
    await second.end('SIGTERM')
  })

  test('kill -9 during the first start leaves a folder that starts', async ({ data, expect }) => {
    for (const moment of [150, 250, 350, 450]) {
      const killed = start(data)
      killed.started.catch(() => {})
      await pause(moment)
      await killed.end('SIGKILL')
    }
    const whole = start(data)
    expect(await whole.started).toMatchObject({ claimed: true })
    await whole.end('SIGTERM')
  })

  test('of two starts at the same moment on a new folder exactly one serves, and the other stops nothing', async ({
    data,
    expect,
  }) => {
    const two = [start(data), start(data)]
    const outcomes = await Promise.all(two.map((one) => one.started))
    expect(outcomes.map((one) => one.claimed).sort()).toEqual([false, true])
    const winner = outcomes.findIndex((one) => one.claimed)
    await two[1 - winner]?.end('SIGTERM')
    await save(outcomes[winner] as Start, 'Asha Patel')
    await two[winner]?.end('SIGTERM')
  })

  test('a command works beside the server, and leaves it running', async ({ data, expect }) => {
    const server = start(data)
    await save(await server.started, 'Asha Patel')
    const command = start(data)
    const attached = await command.started
    expect(attached).toMatchObject({ adopted: true, claimed: false })
    expect(await saved(attached)).toEqual(['Asha Patel'])
    await command.end('SIGTERM')
    expect(await saved(await server.started)).toEqual(['Asha Patel'])
    await server.end('SIGTERM')
  })
})

function postmaster(data: string): number | undefined {
  const file = join(data, 'postgres/data/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8')) : undefined
}

async function save({ connection }: Start, name: string) {
  await query(connection, `create table director (name text)`)
  await query(connection, `insert into director values ('${name}')`)
}

async function saved({ connection }: Start): Promise<unknown[]> {
  return (await query(connection, 'select name from director')).map((row) => row['name'])
}

async function query(connection: Start['connection'], sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}
