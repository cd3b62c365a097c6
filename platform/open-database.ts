import type { Config } from './config.ts'
import { connect, type Connection, type Db } from './db.ts'
import { externalDatabase } from './external-database.ts'
import { secretOf } from './kept-secret.ts'
import { migrate } from './migrate.ts'
import { startPostgres, type PostgresServer } from './postgres/start.ts'

/** The database, brought to the present schema, and the ways in. */
export interface OpenDatabase {
  connection: Connection
  secret: string
  /** Our own PostgreSQL; null where DATABASE_URL names another. */
  server: PostgresServer | null
  web: Db
  matching: Db
  jobs: Db
  /** Reaches equality answers and nothing else. */
  equality: Db
  close(): Promise<void>
}

/**
 * Reaches the database that the configuration names, starting our own where it names none, and migrates it.
 * @param say is told, in plain words, what takes long
 * @param claim makes this process the only server of our own PostgreSQL; refuses by throwing
 * @throws CannotStart in words for the person who starts the product
 */
export async function openDatabase(
  config: Config,
  say: (line: string) => void,
  claim?: (server: PostgresServer) => Promise<void>,
): Promise<OpenDatabase> {
  const server = config.databaseUrl
    ? null
    : await startPostgres({ dataFolder: config.dataFolder, pgbin: config.pgbin, say })
  try {
    if (server) await claim?.(server)
    const connection = server?.connection ?? (await externalDatabase(config.databaseUrl ?? ''))
    const secret = secretOf(config)
    await migrate(connection, secret)
    return waysInto(connection, secret, server)
  } catch (refused) {
    await server?.stop()
    throw refused
  }
}

function waysInto(connection: Connection, secret: string, server: PostgresServer | null): OpenDatabase {
  const web = connect(connection, 'web', secret, 4)
  const matching = connect(connection, 'matching', secret, 2)
  const jobs = connect(connection, 'jobs', secret, 2)
  const equality = connect(connection, 'equality', secret, 1)
  return {
    connection,
    secret,
    server,
    web,
    matching,
    jobs,
    equality,
    async close() {
      await Promise.all([web, matching, jobs, equality].map((pool) => pool.destroy()))
      await server?.stop()
    },
  }
}
