import { PgBoss, fromKysely } from 'pg-boss'
import { connectAsOwner, inTransaction, type Connection, type Db } from './db.ts'
import { passwordOf } from './database-roles.ts'
import { sql } from 'kysely'
import { log } from './log.ts'

/** Every kind of job, with what it is told. */
export interface Jobs {
  'mail.send': { mailId: string }
  'membership.end': Record<string, never>
  'housekeeping.sweep': Record<string, never>
}

export type JobName = keyof Jobs

const queues: Record<JobName, { cron?: string }> = {
  'mail.send': {},
  'membership.end': { cron: '5 * * * *' },
  'housekeeping.sweep': { cron: '35 3 * * *' },
}

const retries = {
  retryLimit: 8,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 120,
  retentionSeconds: 14 * 86_400,
}

/** What a change has caused is not given up while a mail server is away: for four days, at least hourly. */
const patiently = { ...retries, retryLimit: 100, retryDelayMax: 3_600 }

/** Creates the queues, as the owner. Job tables belong to pg-boss. */
export async function installJobs(connection: Connection): Promise<void> {
  const boss = new PgBoss({ ...bossOptions, ...connection, max: 1, supervise: false, schedule: false })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  for (const name of Object.keys(queues)) await boss.createQueue(name, retries)
  await boss.stop({ graceful: false, close: true })
  const db = connectAsOwner(connection)
  await sql
    .raw(
      `grant usage on schema pgboss to aspire_web, aspire_jobs;
       grant select, insert, update, delete on all tables in schema pgboss to aspire_jobs;
       grant select, insert on all tables in schema pgboss to aspire_web;
       grant execute on all functions in schema pgboss to aspire_web, aspire_jobs`,
    )
    .execute(db)
  await db.destroy()
}

const bossOptions = { schema: 'pgboss', application_name: 'aspire_queue' }

/** Puts a job in the queue within the transaction: it exists if and only if the change that causes it does. */
export async function enqueue<N extends JobName>(db: Db, name: N, data: Jobs[N]): Promise<void> {
  const boss = new PgBoss({ ...bossOptions, db: fromKysely(db), supervise: false, schedule: false, migrate: false })
  await boss.send(name, data, patiently)
}

export type Handlers = { [N in JobName]: (db: Db, data: Jobs[N]) => Promise<void> }

/**
 * Starts working off the queues, each job in one transaction of the jobs role; a failed job is tried again, later and later.
 * @returns what stops it, letting a running job finish
 */
export async function startJobs(connection: Connection, secret: string, db: Db, handlers: Handlers) {
  const login = { ...connection, user: 'aspire_jobs', password: passwordOf('jobs', secret) }
  const boss = new PgBoss({ ...bossOptions, ...login, max: 2, migrate: false })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  for (const [name, { cron }] of Object.entries(queues) as [JobName, { cron?: string }][]) {
    await boss.work<Jobs[typeof name]>(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (job) await inTransaction(db, null, (transaction) => (handlers[name] as Handler)(transaction, job.data))
    })
    if (cron) await boss.schedule(name, cron)
  }
  return { stop: () => boss.stop({ graceful: true, close: true, timeout: 5_000 }) }
}

type Handler = (db: Db, data: unknown) => Promise<void>
