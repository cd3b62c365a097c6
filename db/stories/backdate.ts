import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import { day } from '../../ui/words.ts'

/** The columns in which an action notes when it happens. */
const moments = {
  person: ['created_at', 'updated_at'],
  person_address: ['created_at', 'confirmed_at'],
  role_grant: ['created_at'],
  nomination: ['created_at'],
  application: ['created_at', 'submitted_at', 'declared_at'],
  endorsement: ['created_at', 'answered_at'],
  membership: ['created_at'],
  vacancy: ['created_at'],
  introduction: ['created_at', 'offered_at', 'accepted_at'],
  mail: ['created_at'],
  event: ['at'],
}

type Table = keyof typeof moments

/**
 * Moves what this transaction has just written to the moment it is told of. An action always happens now, and nothing
 * that people use lets one choose another day; yet a region whose whole history is one second long shows nobody how a
 * timeline, a queue or a term reads. So the owner of the database dates it, in the telling's own transaction: only its
 * rows (`xmin`), and of them only the moments that still say now.
 */
export async function backdate(db: Db, at: Date): Promise<void> {
  const updates = (Object.keys(moments) as Table[]).map(
    (table) => sql`${sql.id(`${table}_then`)} as (${update(table, at)})`,
  )
  await sql`with ${sql.join(updates)} select 1`.execute(db)
}

function update(table: Table, at: Date) {
  const columns = moments[table].map((column) => sql.id(column))
  const isNow = columns.map((column) => sql`${column} > now() - interval '1 hour'`)
  const dated = columns.map(
    (column, which) => sql`${column} = case when ${isNow[which]} then ${at}::timestamptz else ${column} end`,
  )
  return sql`
    update ${sql.table(table)} set ${sql.join([...dated, ...(alsoDated[table]?.(at) ?? [])])}
    where xmin = pg_current_xact_id()::xid and (${sql.join(isNow, sql` or `)})`
}

/** Days that follow from the moment. Letters of the past were sent then, and are never sent now. */
const alsoDated: Partial<Record<Table, (at: Date) => ReturnType<typeof sql>[]>> = {
  role_grant: (at) => [sql`from_date = ${dayInLondon(at)}`],
  membership: (at) => [sql`admitted_on = ${dayInLondon(at)}`, sql`expires_on = ${expiryOf(dayInLondon(at))}`],
  mail: (at) => [sql`sent_at = ${at}`, sql`body = replace(body, ${day(dayInLondon())}, ${day(dayInLondon(at))})`],
  event: (at) => [
    sql`detail = case when name = 'role.grant'
      then jsonb_set(detail, '{from}', to_jsonb(${dayInLondon(at)}::text)) else detail end`,
  ],
}
