import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { lifecycles } from '../rules/lifecycles.ts'
import { statesOf, type Lifecycle } from '../rules/lifecycle.ts'
import { databaseRoles, passwordOf } from './database-roles.ts'
import { type Connection, type Db, connectAsOwner } from './db.ts'
import { installJobs } from './jobs.ts'
import { repositoryRoot } from './repository.ts'

const folder = join(repositoryRoot, 'db', 'migrations')

/**
 * Brings the database to the present schema: its roles, the numbered migrations, the states of each lifecycle, the job queues.
 * Safe to run at every start and by two processes at once.
 * @throws Error with the migration's name where one fails; nothing of it is kept
 */
export async function migrate(connection: Connection, secret: string): Promise<void> {
  const db = connectAsOwner(connection)
  try {
    await ensureRoles(db, secret)
    const { error, results } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest()
    const failed = results?.find((result) => result.status === 'Error')
    if (error) throw new Error(`Migration ${failed?.migrationName ?? ''} failed: ${messageOf(error)}`, { cause: error })
    await ensureStates(db)
    await installJobs(connection)
  } finally {
    await db.destroy()
  }
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return Object.fromEntries(files.map((file) => [file.slice(0, -4), { up: (db) => run(db, file) }]))
}

async function run(db: Parameters<Migration['up']>[0], file: string) {
  await sql`set local lock_timeout = '5s'`.execute(db)
  await sql.raw(readFileSync(join(folder, file), 'utf8')).execute(db)
}

async function ensureRoles(db: Db, secret: string) {
  await db.transaction().execute(async (transaction) => {
    // Roles belong to the whole server: two databases may be starting at once.
    await sql`select pg_advisory_xact_lock(hashtext('aspire roles'))`.execute(transaction)
    for (const role of databaseRoles) {
      const name = sql.id(`aspire_${role}`)
      const { rows } = await sql<{ mighty: boolean }>`select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
        as mighty from pg_roles where rolname = ${`aspire_${role}`}`.execute(transaction)
      if (rows.length === 0) await sql`create role ${name} login`.execute(transaction)
      // Only a superuser may say these words, even where they change nothing.
      const weak = rows[0]?.mighty ? sql`nosuperuser nobypassrls nocreatedb nocreaterole` : sql``
      await sql`alter role ${name} ${weak} password ${sql.lit(passwordOf(role, secret))}`.execute(transaction)
    }
  })
}

/** The database refuses a state that its lifecycle doesn't have. */
async function ensureStates(owner: Db) {
  await owner.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('aspire states'))`.execute(db)
    await bringStates(db)
  })
}

async function bringStates(db: Db) {
  for (const of of Object.values<Lifecycle>(lifecycles)) {
    const constraint = `${of.name}_state`
    const wanted = statesOf(of).join(' ')
    const known = await sql<{ description: string | null }>`
      select obj_description(oid) as description from pg_constraint where conname = ${constraint}`.execute(db)
    if (known.rows[0]?.description === wanted) continue
    await sql
      .raw(
        `alter table ${of.name} drop constraint if exists ${constraint};
         alter table ${of.name} add constraint ${constraint} check (state in (${statesOf(of)
           .map((state) => `'${state}'`)
           .join(', ')}));
         comment on constraint ${constraint} on ${of.name} is '${wanted}'`,
      )
      .execute(db)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
