import { createApp } from './app.ts'
import { tellStoriesOnce } from './db/stories/index.ts'
import { jobHandlers } from './features/jobs.ts'
import { ConfigurationError, readConfig, type Config } from './platform/config.ts'
import { equalityAnswers } from './platform/equality.ts'
import { startJobs } from './platform/jobs.ts'
import { listen } from './platform/listening.ts'
import { log } from './platform/log.ts'
import { openDatabase } from './platform/open-database.ts'
import { CannotStart } from './platform/postgres/cannot-start.ts'
import { claim } from './platform/postgres/claim.ts'
import type { PostgresServer } from './platform/postgres/start.ts'
import { createSessions } from './platform/sessions.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** What lets go what the start has opened, in the order of opening. */
const opened: (() => Promise<unknown>)[] = []
let stopping = false

process.once('SIGINT', () => void stop(0))
process.once('SIGTERM', () => void stop(0))

try {
  await start(readConfig())
} catch (error) {
  if (!stopping) await failed(error)
}

/** From an empty folder or a stopped one to a service that answers. */
async function start(config: Config) {
  const database = await openDatabase(config, say, (server) => claimFolder(config, server))
  opened.push(database.close)
  if (!config.production) await tellStoriesOnce(database, say)
  const { web, matching, secret } = database
  const equality = equalityAnswers(database.equality, secret)
  const listening = await listen(config, (known) =>
    createApp({ config: known, web, matching, equality, sessions: createSessions(known, web, secret) }),
  )
  opened.push(listening.close)
  const handlers = jobHandlers(listening.config, equality, matching)
  const jobs = await startJobs(database.connection, secret, database.jobs, handlers)
  opened.push(jobs.stop)
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'))
  process.stdout.write(`Aspire Together is ready at ${listening.config.url}\n`)
}

async function failed(error: unknown) {
  if (!(error instanceof ConfigurationError || error instanceof CannotStart)) throw error
  say(error.message)
  await stop(1)
}

/** Only one process serves a data folder. */
async function claimFolder(config: Config, server: PostgresServer) {
  if (await claim(server, lost)) return
  throw new CannotStart(
    `Aspire Together is already running on this data folder (${config.dataFolder}). ` +
      'Stop it first, or set ASPIRE_DATA to another folder.',
  )
}

function lost() {
  say('Another process has taken over this data folder.')
  process.exit(1)
}

/** Lets go everything in the opposite order, also in the middle of a start; requests and jobs under way finish. */
async function stop(code: number) {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 15_000).unref()
  for (const close of opened.toReversed()) await close()
  process.exit(code)
}
