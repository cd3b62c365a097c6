import { join } from 'node:path'
import { keptSecret } from '../kept-secret.ts'
import { binariesFor } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { answers, othersConnected, preparedVersion, type Connection } from './connection.ts'
import { homeIn, type Home } from './home.ts'
import { initialise, majorVersionIn, owner } from './initialise.ts'
import { keepRunning, type Running } from './keep-running.ts'
import { parameters } from './parameters.ts'
import { end, launch, runningIn } from './postmaster.ts'
import { pause } from './process.ts'
import { reachable } from './reachable.ts'
import { port, socketFolder } from './socket-folder.ts'

export interface PostgresServer {
  connection: Connection
  version: string
  /** It was running already: another process of ours serves it, or left it behind. */
  adopted: boolean
  /** Stops it; but an adopted one goes on while anybody else is connected. */
  stop(): Promise<void>
}

interface Options {
  dataFolder: string
  pgbin?: string | undefined
  say: (line: string) => void
  /** PostgreSQL's parameters to change, for tests. */
  settings?: Record<string, string>
}

/**
 * Our own PostgreSQL on the database in the data folder: made at the first start, adopted where it already runs,
 * started again if it ends by itself. It never outlives this process where the system can see to that (Linux).
 * @throws CannotStart in words for the person who starts the product
 */
export async function startPostgres(options: Options): Promise<PostgresServer> {
  const home = homeIn(options.dataFolder, options.say)
  const password = keptSecret(join(options.dataFolder, 'postgres-password'))
  const connection = { host: socketFolder(home), port, user: owner, password, database: 'aspire' }
  const running = await adoptOrLaunch(home, connection, options)
  const version = await preparedVersion(connection)
  const stopWatching = keepRunning(running, () => adoptOrLaunch(home, connection, options), options.say)
  return { connection, version, adopted: running.adopted, stop: async () => leave(await stopWatching(), connection) }
}

async function adoptOrLaunch(home: Home, connection: Connection, options: Options): Promise<Running> {
  const deadline = Date.now() + 60_000
  let bin: string | undefined
  while (Date.now() < deadline) {
    const other = runningIn(home)
    if (other !== undefined && (await answers(connection))) return { pid: other, adopted: true }
    bin ??= await programs(home, connection.password, options)
    const ours = await launch(home, bin, parameters(home.folder, connection.host, options.settings))
    if (ours !== undefined) return { pid: ours, adopted: false }
    await pause(200)
  }
  throw new CannotStart(
    `Another PostgreSQL holds the database in ${home.folder} but does not answer. ` +
      'Its process number is the first line of data/postmaster.pid there: wait until it has ended, or end it.',
  )
}

async function programs(home: Home, password: string, options: Options): Promise<string> {
  const major = majorVersionIn(home)
  const bin = await reachable(binariesFor(major, options.pgbin), home, options.say)
  if (major !== undefined) return bin
  options.say('Making the database (first start only)…')
  await initialise(home, bin, password, options.settings?.['fsync'] !== 'off')
  return bin
}

async function leave(running: Running, connection: Connection) {
  if (running.adopted && (await othersConnected(connection))) return
  await end(running.pid)
}
