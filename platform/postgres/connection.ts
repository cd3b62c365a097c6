import { Client } from 'pg'
import { CannotStart } from './cannot-start.ts'
import { pause } from './process.ts'

/** How to reach our own PostgreSQL as its owner; `host` is the folder of its socket. */
export interface Connection {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/**
 * Whether a server takes our connections.
 * @throws CannotStart where it runs but does not know our password
 */
export async function answers(connection: Connection): Promise<boolean> {
  try {
    await rows(inDatabase(connection, 'postgres'), 'select 1')
    return true
  } catch (error) {
    if (codeOf(error) !== '28P01') return false
    throw new CannotStart(
      'The database does not know the password in the file "postgres-password" of the data folder. ' +
        'Restore that file from where the database was made.',
    )
  }
}

/** Makes the database where it is missing, and says which version of PostgreSQL serves it. */
export async function preparedVersion(connection: Connection): Promise<string> {
  const version = () => rows(connection, "select current_setting('server_version') as answer")
  const found = await version().catch(async (error: unknown) => {
    if (codeOf(error) !== '3D000') throw error
    await create(connection)
    return version()
  })
  return String(found[0]?.answer).split(' ')[0] ?? ''
}

/** Whether anybody else, in this process or another, is connected; a connection just closed is given time to go. */
export async function othersConnected(connection: Connection, tries = 8): Promise<boolean> {
  const others = `select count(*)::int as answer from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`
  const found = await rows(inDatabase(connection, 'postgres'), others).catch(() => [])
  if (!found[0]?.answer || tries === 0) return Boolean(found[0]?.answer)
  await pause(25)
  return othersConnected(connection, tries - 1)
}

async function create(connection: Connection) {
  const already = new Set(['42P04', '23505'])
  await rows(inDatabase(connection, 'postgres'), `create database ${connection.database}`).catch((error: unknown) => {
    if (!already.has(codeOf(error) ?? '')) throw error
  })
}

async function rows(connection: Connection, sql: string): Promise<{ answer?: unknown }[]> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000, query_timeout: 30_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query<{ answer?: unknown }>(sql)).rows
  } finally {
    await client.end()
  }
}

const inDatabase = (connection: Connection, database: string): Connection => ({ ...connection, database })

const codeOf = (error: unknown) => (error as { code?: string }).code
