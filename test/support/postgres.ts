import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectAsOwner, type Connection } from '../../platform/db.ts'
import { migrate } from '../../platform/migrate.ts'
import { startPostgres } from '../../platform/postgres/start.ts'
import { sql } from 'kysely'

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection
    /** A folder for what one test file makes and others use; anybody may look into it. */
    shared: string
  }
}

export const testSecret = 'a secret that only the tests know, 32+'

/** One real PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'aspire-test-'))
  const shared = mkdtempSync(join(tmpdir(), 'aspire-shared-'))
  chmodSync(shared, 0o755)
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' }
  const server = await startPostgres({ dataFolder, say: () => {}, settings })
  const template = { ...server.connection, database: 'template_aspire' }
  const owner = connectAsOwner(server.connection)
  await sql`create database template_aspire`.execute(owner)
  await owner.destroy()
  await migrate(template, testSecret)
  project.provide('connection', server.connection)
  project.provide('shared', shared)
  return async () => {
    await server.stop()
    for (const folder of [dataFolder, shared]) rmSync(folder, { recursive: true, force: true })
  }
}
