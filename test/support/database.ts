import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, inject } from 'vitest'
import { connect, connectAsOwner, type Connection, type Db } from '../../platform/db.ts'
import { testSecret } from './postgres.ts'

export interface TestDatabase {
  connection: Connection
  secret: string
  owner: Db
  web: Db
  matching: Db
  jobs: Db
  equality: Db
}

/** A database of this test file's own, cloned from the migrated template; its tests commit. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('connection')
  const database = `test_${randomBytes(6).toString('hex')}`
  const maker = connectAsOwner(server)
  await sql`select pg_advisory_lock(1)`.execute(maker)
  await sql`create database ${sql.id(database)} template template_aspire`.execute(maker)
  await maker.destroy()
  const connection = { ...server, database }
  const pools = {
    owner: connectAsOwner(connection),
    web: connect(connection, 'web', testSecret, 6),
    matching: connect(connection, 'matching', testSecret, 2),
    jobs: connect(connection, 'jobs', testSecret, 2),
    equality: connect(connection, 'equality', testSecret, 1),
  }
  afterAll(() => Promise.all(Object.values(pools).map((pool) => pool.destroy())))
  return { connection, secret: testSecret, ...pools }
}
