import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { alsoDated, clockBeginsToday } from './days-that-follow.ts'

/** The columns in which an action notes when it happens. */
const moments = {
  person: ['created_at', 'updated_at'],
  person_address: ['created_at', 'confirmed_at'],
  role_grant: ['created_at', 'ended_at'],
  round: ['created_at'],
  panel: ['created_at'],
  assessor: ['stated_at'],
  nomination: ['created_at', 'sent_at'],
  application: ['created_at', 'submitted_at', 'declared_at', 'changed_at', 'decided_at'],
  cv: ['added_at'],
  adjustment: ['changed_at'],
  self_assessment: ['created_at', 'changed_at', 'finished_at'],
  self_assessment_share: ['shared_at', 'ended_at'],
  conversation: ['created_at', 'changed_at', 'candidate_acknowledged_at', 'partner_acknowledged_at'],
  conversation_view: ['changed_at'],
  action: ['created_at', 'ended_at'],
  endorsement: ['created_at', 'answered_at'],
  conflict_check: ['declared_at'],
  assessment: ['created_at', 'changed_at', 'opened_at', 'released_at'],
  assessment_assessor: ['given_at', 'locked_at', 'excused_at'],
  score: ['changed_at'],
  consensus: ['recorded_at'],
  panel_session: ['created_at', 'changed_at', 'called_off_at'],
  booking: ['changed_at'],
  feedback: ['given_at', 'judged_at'],
  review: ['created_at', 'ended_at'],
  membership: ['created_at'],
  membership_readiness: ['set_at', 'replaced_at'],
  vacancy: ['created_at'],
  search_use: ['recorded_at', 'acknowledged_at'],
  membership_suspension: ['set_at'],
  opportunity: ['created_at'],
  placement: ['created_at', 'answered_at', 'ended_at'],
  board_post: ['changed_at'],
  advert: ['created_at'],
  member_upload: ['uploaded_at', 'imported_at'],
  request: ['created_at', 'acknowledged_at', 'ended_at'],
  introduction: ['created_at', 'offered_at', 'accepted_at', 'released_at'],
  data_sharing_agreement: ['accepted_at'],
  tie_break: ['recorded_at'],
  mail: ['created_at'],
  event: ['at'],
}

export type Table = keyof typeof moments

const tables = Object.keys(moments) as Table[]

/**
 * Moves what this transaction has just written to the moment it is told of. An action always happens now, and nothing
 * that people use lets one choose another day; yet a region whose whole history is one second long shows nobody how a
 * timeline, a queue or a term reads. So the owner of the database dates it, in the telling's own transaction: only its
 * rows (`xmin`), and of them only the moments that still say now. Of a thousand acts most write to a few tables, and only
 * those are looked at: there, PostgreSQL has counted more rows than after the act before.
 */
export function backdating(db: Db) {
  let before = new Map<string, number>()
  return async (at: Date): Promise<void> => {
    const now = await rowsWritten(db)
    const written = tables.filter((table) => now.get(table) !== before.get(table))
    if (written.length > 0) await backdate(db, written, at)
    before = await rowsWritten(db)
  }
}

/** How many rows this transaction has written to each table. */
async function rowsWritten(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; rows: number }>`select name,
      pg_stat_get_xact_tuples_inserted(name::regclass) + pg_stat_get_xact_tuples_updated(name::regclass) as rows
    from unnest(${tables}::text[]) as name`.execute(db)
  return new Map(rows.map(({ name, rows: number }) => [name, number]))
}

async function backdate(db: Db, written: Table[], at: Date): Promise<void> {
  const updates = written.map((table) => sql`${sql.id(`${table}_then`)} as (${update(table, at)})`)
  await sql`with ${sql.join(updates)} select 1`.execute(db)
}

function update(table: Table, at: Date) {
  const columns = moments[table].map((column) => sql.id(column))
  const isNow = columns.map((column) => sql`${column} > now() - interval '1 hour'`)
  const isToday = clockBeginsToday[table]
  const dated = columns.map(
    (column, which) => sql`${column} = case when ${isNow[which]} then ${at}::timestamptz else ${column} end`,
  )
  return sql`
    update ${sql.table(table)} set ${sql.join([...dated, ...(alsoDated[table]?.(at) ?? [])])}
    where xmin = pg_current_xact_id()::xid and (${sql.join(isToday ? [...isNow, isToday()] : isNow, sql` or `)})
      ${table === 'event' ? sinceTheLastDated : sql``}`
}

/** Events are many, and the newest come last: what came before one that is dated is dated too. */
const sinceTheLastDated = sql`and id > coalesce((select id from event
  where at <= now() - interval '1 hour' order by id desc limit 1), 0)`

/**
 * Moves a session to the day on which it was. Nobody arranges one for a day that is over, or chooses a place in it: it was
 * arranged for a day to come, and keeps its time.
 */
export const heldOn = (db: Db, session: string, on: string) =>
  sql`update panel_session set starts_at =
    (${on}::date + (starts_at at time zone 'Europe/London')::time) at time zone 'Europe/London'
    where id = ${session}`.execute(db)
