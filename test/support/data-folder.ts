import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { connect, connectAsOwner, type Connection } from '../../platform/db.ts'

/** An empty data folder, of an account's own where one is named; removed after the test. */
export function emptyFolder(uid?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-folder-'))
  chmodSync(folder, 0o755)
  if (uid !== undefined) chownSync(folder, uid, uid)
  onTestFinished(async () => {
    for (let waited = 0; waited < 500 && databaseProcesses(folder).length > 0; waited++) await pause(10)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** The processes of this folder's PostgreSQL: each works in the folder of its data. */
export function databaseProcesses(dataFolder: string): number[] {
  if (!existsSync(join(dataFolder, 'postgres'))) return []
  const data = join(realpathSync(join(dataFolder, 'postgres')), 'data')
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && worksIn(entry) === data)
    .map(Number)
}

function worksIn(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** How a running service's own database is reached, from outside. */
export function connectionIn(dataFolder: string): Connection {
  const lines = readFileSync(join(dataFolder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
  const password = readFileSync(join(dataFolder, 'postgres-password'), 'utf8').trim()
  return { host: lines[4] ?? '', port: Number(lines[3]), user: 'aspire_owner', password, database: 'aspire' }
}

/** The running service's database as its owner and as the web role; let go with `close`. */
export function databaseIn(dataFolder: string, connection = connectionIn(dataFolder), secret = secretIn(dataFolder)) {
  const pools = { owner: connectAsOwner(connection), web: connect(connection, 'web', secret, 4) }
  return { ...pools, secret, close: () => Promise.all([pools.owner.destroy(), pools.web.destroy()]) }
}

const secretIn = (dataFolder: string) => readFileSync(join(dataFolder, 'secret'), 'utf8').trim()
