import { sql } from 'kysely'
import { dueFor, kinds } from '../../features/privacy/kinds.ts'
import type { Db } from '../../platform/db.ts'
import { clockFrom, openStates } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import { day } from '../../ui/words.ts'

/** The columns in which an action notes when it happens. */
const moments = {
  person: ['created_at', 'updated_at'],
  person_address: ['created_at', 'confirmed_at'],
  role_grant: ['created_at'],
  round: ['created_at'],
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
  membership: ['created_at'],
  vacancy: ['created_at'],
  request: ['created_at', 'acknowledged_at', 'ended_at'],
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
  const isToday = table === 'application' ? [clockBeginsToday()] : []
  const dated = columns.map(
    (column, which) => sql`${column} = case when ${isNow[which]} then ${at}::timestamptz else ${column} end`,
  )
  return sql`
    update ${sql.table(table)} set ${sql.join([...dated, ...(alsoDated[table]?.(at) ?? [])])}
    where xmin = pg_current_xact_id()::xid and (${sql.join([...isNow, ...isToday], sql` or `)})`
}

/** Days that follow from the moment. Letters of the past were sent then, and are never sent now. */
const alsoDated: Partial<Record<Table, (at: Date) => ReturnType<typeof sql>[]>> = {
  application: (at) => [
    sql`waits_since = case when ${clockBeginsToday()} then ${dayInLondon(at)}::date else waits_since end`,
    sql`due_on = case when ${clockBeginsToday()} then ${dueFrom(dayInLondon(at))} else due_on end`,
    sql`wanted = ${sayingThen('wanted', at)}`,
    sql`informed = ${sayingThen('informed', at)}`,
  ],
  role_grant: (at) => [sql`from_date = ${dayInLondon(at)}`],
  membership: (at) => [sql`admitted_on = ${dayInLondon(at)}`, sql`expires_on = ${expiryOf(dayInLondon(at))}`],
  request: (at) => [sql`due_on = case when state = 'received' then ${acknowledgedBy(dayInLondon(at))} else due_on end`],
  mail: (at) => [sql`sent_at = ${at}`, sql`body = ${sayingThen('body', at)}`],
  event: (at) => [
    sql`detail = case when name = 'role.grant'
      then jsonb_set(detail, '{from}', to_jsonb(${dayInLondon(at)}::text)) else detail end`,
  ],
}

/** Words in which an action has written today’s date, with the day that is told of in its place. */
const sayingThen = (column: string, at: Date) =>
  sql`replace(${sql.id(column)}, ${day(dayInLondon())}, ${day(dayInLondon(at))})`

const clockBeginsToday = () => sql`waits_since = ${dayInLondon()}::date`

/** By when whoever has an application is to answer, where they have had it since that day. */
const dueFrom = (since: string) => {
  const whens = openStates().map((state) => sql`when ${state} then ${clockFrom(state, since).due_on}::date`)
  return sql`case state ${sql.join(whens, sql` `)} end`
}

/** By when a request is to be acknowledged that came on that day. */
const acknowledgedBy = (cameOn: string) => {
  const whens = Object.keys(kinds).map(
    (kind) => sql`when ${kind} then ${dueFor(kind, 'acknowledgement', cameOn)}::date`,
  )
  return sql`case kind ${sql.join(whens, sql` `)} end`
}
