import { randomBytes } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
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

/** A database of this test file's own, cloned from the migrated template, and dropped after it; its tests commit. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('connection')
  const database = `test_${randomBytes(6).toString('hex')}`
  await asMaker(sql`create database ${sql.id(database)} template template_aspire`)
  const connection = { ...server, database }
  const pools = {
    owner: connectAsOwner(connection),
    web: connect(connection, 'web', testSecret, 6),
    matching: connect(connection, 'matching', testSecret, 2),
    jobs: connect(connection, 'jobs', testSecret, 2),
    equality: connect(connection, 'equality', testSecret, 1),
  }
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.destroy()))
    await asMaker(sql`drop database ${sql.id(database)} with (force)`)
  })
  return { connection, secret: testSecret, ...pools }
}

/** Databases are made and dropped one after the other: a template is cloned by one at a time. */
async function asMaker(statement: RawBuilder<unknown>) {
  const maker = connectAsOwner(inject('connection'))
  await sql`select pg_advisory_lock(1)`.execute(maker)
  await statement.execute(maker)
  await maker.destroy()
}
