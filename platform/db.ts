import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from '../db/schema.ts'
import { inTheNameOf, NamedDriver } from './named-driver.ts'
import { passwordOf, type DatabaseRole } from './database-roles.ts'
import { PreparingClient } from './preparing-client.ts'

export type Db = Kysely<DB>

/** Where the database is, as its owner. */
export interface Connection {
  host: string
  port: number
  user: string
  password: string
  database: string
  ssl?: boolean
}

/** Dates stay `yyyy-mm-dd`, and counts are numbers. */
types.setTypeParser(types.builtins.DATE, (text) => text)
types.setTypeParser(types.builtins.INT8, Number)

/** A list's texts, as `{finance,nursing}`; only where one is quoted or missing is it read sign by sign. */
const textArray = 1009 as Parameters<typeof types.setTypeParser>[0]
const readTexts = types.getTypeParser(textArray) as (list: string) => (string | null)[]
types.setTypeParser(textArray, (list) => {
  if (/["\\]|\bNULL\b/.test(list)) return readTexts(list)
  return list === '{}' ? [] : list.slice(1, -1).split(',')
})

/**
 * Opens a pool of connections that log in as the role itself.
 * Nothing waits for ever: connecting 5 s, a statement 10 s, an idle transaction 15 s.
 */
export function connect(connection: Connection, role: DatabaseRole, secret: string, size: number): Db {
  return open({ ...connection, user: `aspire_${role}`, password: passwordOf(role, secret) }, size, 10_000)
}

/** Opens connections as the owner, for migrations and the command line only. */
export const connectAsOwner = (connection: Connection): Db => open(connection, 2, 0)

function open(connection: Connection, size: number, statementTimeout: number): Db {
  const pool = new Pool({
    ...connection,
    max: size,
    Client: PreparingClient,
    pipeline: true,
    application_name: connection.user,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    ...(statementTimeout
      ? {
          query_timeout: statementTimeout + 2_000,
          statement_timeout: statementTimeout,
          idle_in_transaction_session_timeout: 15_000,
          lock_timeout: 8_000,
        }
      : {}),
  })
  // An idle connection that breaks is replaced at the next use.
  pool.on('error', () => {})
  const dialect = new PostgresDialect({ pool })
  dialect.createDriver = () => new NamedDriver({ pool })
  return new Kysely<DB>({ dialect })
}

/**
 * Runs the work in one transaction in the name of somebody, whom row policies see as `aspire.actor`; '' for nobody.
 * Whatever it throws undoes everything.
 */
export function inTransaction<T>(db: Db, actorId: string | null, work: (db: Db) => Promise<T>): Promise<T> {
  return inTheNameOf(actorId ?? '', () => db.transaction().execute(work))
}
