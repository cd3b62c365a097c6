import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** How the service is: what waits, what failed, what it stands on. Nothing of any person. */
export async function healthOf(db: Db) {
  const { rows } = await sql<Health>`
    select current_setting('server_version') as postgresql,
      (select name from kysely_migration order by name desc limit 1) as migration,
      (select count(*) from (select 1 from mail where sent_at is null limit 1000) as waiting) as letters,
      (select min(created_at) from mail where sent_at is null) as oldest_letter,
      (select count(*) from (select 1 from pgboss.job where state = 'failed' limit 1000) as failed) as failed_jobs`.execute(
    db,
  )
  const imports = await db
    .selectFrom('organisation_import')
    .select(['kind', 'as_of', 'file_name', 'at'])
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
  return { health: rows[0]!, imports }
}

interface Health {
  postgresql: string
  migration: string
  /** At most 1,000 are counted. */
  letters: number
  oldest_letter: Date | null
  failed_jobs: number
}
