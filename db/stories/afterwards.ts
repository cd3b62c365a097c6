import { sql } from 'kysely'
import { listInterests } from '../../features/pool/interests.ts'
import type { Db } from '../../platform/db.ts'

/** Since when members wait changed with the days of what happened. */
export async function listAll(db: Db): Promise<void> {
  const members = await db.selectFrom('membership').select('id').execute()
  await listInterests(
    db,
    members.map(({ id }) => id),
  )
  // Who was listed today would count as new in a saved search all day.
  await sql`update directory_entry set changed_at = changed_at - interval '1 day', tags_before = tags`.execute(db)
}

/** A timeline goes by the order in which events were recorded; they were told a story at a time. */
export const recordInOrder = (db: Db) =>
  sql`with told as (delete from event returning *)
    insert into event (at, actor_id, actor_name, name, thing, thing_id, person_id, region_code, organisation_code, detail, request_id)
    select at, actor_id, actor_name, name, thing, thing_id, person_id, region_code, organisation_code, detail, request_id
    from told order by at, id`.execute(db)

/** Letters of the past were sent in the past: no job sends them now. */
export const forgetLetters = (db: Db) =>
  sql`delete from pgboss.job where name = 'mail.send'
    and data->>'mailId' in (select id::text from mail where xmin = pg_current_xact_id()::xid)`.execute(db)

/** What somebody asked for two years ago is not counted against what they ask for today. */
export const forgetTries = (db: Db) => sql`delete from rate_limit where xmin = pg_current_xact_id()::xid`.execute(db)
