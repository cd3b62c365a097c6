import { serve, type ServerType } from '@hono/node-server'
import { createApp } from './app.ts'
import { tellStoriesOnce } from './db/stories/index.ts'
import { jobHandlers } from './features/jobs.ts'
import { ConfigurationError, listeningOn, readConfig, type Config } from './platform/config.ts'
import { startJobs } from './platform/jobs.ts'
import { log } from './platform/log.ts'
import { openDatabase, type OpenDatabase } from './platform/open-database.ts'
import type { PostgresServer } from './platform/postgres/start.ts'
import { CannotStart } from './platform/postgres/cannot-start.ts'
import { claim } from './platform/postgres/claim.ts'
import { createSessions } from './platform/sessions.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

try {
  await start(readConfig())
} catch (error) {
  if (!(error instanceof ConfigurationError || error instanceof CannotStart)) throw error
  say(error.message)
  process.exit(1)
}

/** From an empty folder or a stopped one to a service that answers; everything is let go again in the opposite order. */
async function start(config: Config) {
  const database = await openDatabase(config, say, (server) => claimFolder(config, server))
  if (!config.production) await tellStoriesOnce(database, say)
  const listening = await listen(config, database)
  const jobs = await startJobs(database.connection, database.secret, database.jobs, jobHandlers(listening.config))
  process.stdout.write(`Aspire Together is ready at ${listening.config.url}\n`)

  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 15_000).unref()
    await closed(listening.server)
    await jobs.stop()
    await database.close()
    process.exit(code)
  }
  process.once('SIGINT', () => void stop(0))
  process.once('SIGTERM', () => void stop(0))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled'))
}

/** Only one process serves a data folder. */
async function claimFolder(config: Config, server: PostgresServer) {
  const lost = () => {
    say('Another process has taken over this data folder.')
    process.exit(1)
  }
  if (await claim(server, lost)) return
  throw new CannotStart(
    `Aspire Together is already running on this data folder (${config.dataFolder}). ` +
      'Stop it first, or set ASPIRE_DATA to another folder.',
  )
}

function listen(config: Config, database: OpenDatabase): Promise<{ server: ServerType; config: Config }> {
  return new Promise((resolve, reject) => {
    const waiting = { app: undefined as ReturnType<typeof createApp> | undefined }
    const fetch: Parameters<typeof serve>[0]['fetch'] = (request, env) =>
      waiting.app?.fetch(request, env) ?? new Response('Starting', { status: 503 })
    const server = serve({ fetch, port: config.port, hostname: config.host }, ({ port }) => {
      const known = listeningOn(config, port)
      waiting.app = createApp({
        config: known,
        ...database,
        sessions: createSessions(known, database.web, database.secret),
      })
      resolve({ server, config: known })
    })
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${config.port} is taken by another program. Set PORT to another one.`)
          : error,
      ),
    )
    if ('requestTimeout' in server)
      Object.assign(server, { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 15_000 })
  })
}

/** Takes no new request, and lets those under way finish. */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
