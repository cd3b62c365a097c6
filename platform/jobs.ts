import { PgBoss, fromKysely } from 'pg-boss'
import { connectAsOwner, inTransaction, type Connection, type Db } from './db.ts'
import { passwordOf } from './database-roles.ts'
import { sql } from 'kysely'
import { log } from './log.ts'

/** Every kind of job, with what it is told. */
export interface Jobs {
  'mail.send': { mailId: string }
  'membership.end': Record<string, never>
  'introduction.lapse': Record<string, never>
  'opportunity.close': Record<string, never>
  'vacancy.lapse': Record<string, never>
  'housekeeping.sweep': Record<string, never>
  'reminders.send': Record<string, never>
  'matching.run': Record<string, never>
  'retention.remove': Record<string, never>
  'directory.sum': Record<string, never>
  'directory.forget': Record<string, never>
  'searches.tell': Record<string, never>
  'adverts.import': { importId: string }
}

export type JobName = keyof Jobs

interface Queue {
  /** When it runs by itself, by the clocks of London. */
  cron?: string
  /** It may take an hour, and commits as it goes on: it is given connections, not a transaction. */
  inSteps?: true
}

const queues: Record<JobName, Queue> = {
  'mail.send': {},
  'membership.end': { cron: '5 * * * *' },
  'introduction.lapse': { cron: '10 * * * *' },
  'opportunity.close': { cron: '20 * * * *' },
  'vacancy.lapse': { cron: '25 * * * *' },
  'housekeeping.sweep': { cron: '35 3 * * *' },
  'reminders.send': { cron: '30 7 * * *', inSteps: true },
  'matching.run': { cron: '45 4 * * *', inSteps: true },
  'retention.remove': { cron: '15 2 * * *', inSteps: true },
  'directory.sum': { cron: '*/5 * * * *' },
  'directory.forget': { cron: '45 2 * * *' },
  'searches.tell': { cron: '0 6 * * *', inSteps: true },
  'adverts.import': { inSteps: true },
}

const retries = {
  retryLimit: 8,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 120,
  retentionSeconds: 14 * 86_400,
}

const anHour = { expireInSeconds: 3_600 }

/** What was due while no service ran is made up for once, when one runs again. */
const madeUpFor = { tz: 'Europe/London', missed: 'once' } as const

/** What a change has caused is not given up while a mail server is away: for four days, at least hourly. */
const patiently = { ...retries, retryLimit: 100, retryDelayMax: 3_600 }

/** Creates the queues, as the owner. Job tables belong to pg-boss. */
export async function installJobs(connection: Connection): Promise<void> {
  const boss = new PgBoss({ ...bossOptions, ...connection, max: 1, supervise: false, schedule: false })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  for (const [name, { inSteps }] of Object.entries(queues))
    await boss.createQueue(name, { ...retries, ...(inSteps ? anHour : {}) })
  await boss.stop({ graceful: false, close: true })
  const db = connectAsOwner(connection)
  await db.transaction().execute(async (transaction) => {
    // Of two processes that start at once, one waits: PostgreSQL refuses to change the same grants twice at a time.
    await sql`select pg_advisory_xact_lock(hashtext('aspire grants'))`.execute(transaction)
    await sql
      .raw(
        `grant usage on schema pgboss to aspire_web, aspire_jobs;
       grant select, insert, update, delete on all tables in schema pgboss to aspire_jobs;
       grant select, insert on all tables in schema pgboss to aspire_web;
       grant execute on all functions in schema pgboss to aspire_web, aspire_jobs`,
      )
      .execute(transaction)
  })
  await db.destroy()
}

const bossOptions = { schema: 'pgboss', application_name: 'aspire_queue' }

/** Puts a job in the queue within the transaction: it exists if and only if the change that causes it does. */
export async function enqueue<N extends JobName>(db: Db, name: N, data: Jobs[N]): Promise<void> {
  const boss = new PgBoss({ ...bossOptions, db: fromKysely(db), supervise: false, schedule: false, migrate: false })
  await boss.send(name, data, patiently)
}

/** Puts many jobs in the queue, as `enqueue` does one. */
export async function enqueueEach<N extends JobName>(db: Db, name: N, each: readonly Jobs[N][]): Promise<void> {
  const [only, ...more] = each
  if (only && more.length === 0) return enqueue(db, name, only)
  if (!only) return
  const boss = new PgBoss({ ...bossOptions, db: fromKysely(db), supervise: false, schedule: false, migrate: false })
  await boss.insert(
    name,
    each.map((data) => ({ data, ...patiently })),
  )
}

export type Handlers = { [N in JobName]: (db: Db, data: Jobs[N]) => Promise<void> }

/**
 * Starts working off the queues as the jobs role, each job in one transaction unless it goes in steps; a failed job is
 * tried again, later and later.
 * @returns what stops it, letting a running job finish
 */
export async function startJobs(connection: Connection, secret: string, db: Db, handlers: Handlers) {
  const login = { ...connection, user: 'aspire_jobs', password: passwordOf('jobs', secret) }
  const boss = new PgBoss({ ...bossOptions, ...login, max: 2, migrate: false })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  for (const [name, { cron, inSteps }] of Object.entries(queues) as [JobName, Queue][]) {
    const handle = handlers[name] as Handler
    await boss.work<Jobs[typeof name]>(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (!job) return
      if (inSteps) await handle(db, job.data)
      else await inTransaction(db, null, (transaction) => handle(transaction, job.data))
    })
    if (cron) await boss.schedule(name, cron, null, madeUpFor)
  }
  return { stop: () => boss.stop({ graceful: true, close: true, timeout: 5_000 }) }
}

type Handler = (db: Db, data: unknown) => Promise<void>
