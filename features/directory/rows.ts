import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isDay } from '../../rules/days.ts'
import { exported, type Sort } from '../../rules/directory.ts'
import { nameNow } from '../organisations/name-now.ts'
import { conditionOf, conditionOnTheWay, type Sought } from './conditions.ts'
import { tallied, type Tally } from './tally.ts'

/** How many are shown at once, and how many rows of the list are walked for them at the most. */
export interface Length {
  size: number
  walk: number
}
export const onePage: Length = { size: 25, walk: 1_000 }
export const wholeList: Length = { size: exported, walk: 20_000 }

/** Where so few are found, they are found first and sorted then. */
const sortedAtMost = 4_000

/** What an order goes by, and how a place in it is read from an address; null where it is none. */
const orders: Record<Sort, { columns: string[]; falling?: true; read: (key: string) => (string | number)[] | null }> = {
  name: { columns: ['name'], read: (key) => [key] },
  readiness: {
    columns: ['readiness_rank', 'name'],
    read: (key) => (/^\d /.test(key) ? [Number(key[0]), key.slice(2)] : null),
  },
  waiting: {
    columns: ['put_forward', 'waiting_since'],
    read: (key) => {
      const [times = '', since = ''] = key.split(' ')
      return /^\d{1,6}$/.test(times) && isDay(since) ? [Number(times), since] : null
    },
  },
  expiry: { columns: ['expires_on'], read: (key) => (isDay(key) ? [key] : null) },
  newest: { columns: ['admitted_on'], falling: true, read: (key) => (isDay(key) ? [key] : null) },
}

export interface Entry {
  membership_id: string
  name: string
  readiness_rank: number
  put_forward: number
  waiting_since: string
  expires_on: string
  admitted_on: string
  free_from: string
  said_on: string
  changed_at: Date
  available_from: string
  unavailable_until: string | null
  current_post: string
  employer_name: string | null
  target_roles: string[]
  contract_types: string[]
  /** How ready they are for each role, as `role-ready.finance.now`; only where a role is chosen. */
  judged: string[]
}

export interface Rows {
  rows: Entry[]
  next: string | null
}

/** A page of those found, sorted after all of them were found (null where they are too many for that), and their tally. */
export async function foundRows(
  db: Db,
  sought: Sought,
  after: Place | undefined,
  size: number,
): Promise<{ page: Rows | null; tally: Tally }> {
  const { rows } = await shown<Tally & (Entry | { membership_id: null })>(
    sought,
    sql`
    with found as materialized (select ${entry}, codes from directory_entry where ${conditionOf(sought)}
      limit ${sql.lit(sortedAtMost + 1)}),
    tally as (select ${tallied(sought)} from found),
    page as (select ${entry} from found where ${isAfter(sought, after)} order by ${inOrder(sought)} limit ${sql.lit(size + 1)})
    select page.*, number, now, soon, stale, case when row_number() over (order by ${inOrder(sought)}) = 1 then codes end as codes
    from tally left join page on true`,
  ).execute(db)
  const tally = rows[0]!
  if (tally.number > sortedAtMost) return { page: null, tally }
  const listed = rows.filter((row) => row.membership_id !== null)
  return { page: pageOf(listed, size, (row) => placeOf(sought, row)), tally }
}

/** A page found on the way along the list; where few fit on so long a way it may be short, and the next goes on from there. */
export async function walkedRows(
  db: Db,
  sought: Sought,
  after: Place | undefined,
  { size, walk }: Length = onePage,
): Promise<Rows> {
  const way = sql`from directory_entry where ${ownOnly(sought)} and ${isAfter(sought, after)}
    order by ${inOrder(sought)}`
  const { rows } = await shown<Entry>(
    sought,
    sql`
    select ${entry} from (select ${entry}, tags, words ${way} limit ${sql.lit(walk)}) as way
    where ${conditionOnTheWay(sought)} order by ${inOrder(sought)} limit ${sql.lit(size + 1)}`,
  ).execute(db)
  if (rows.length > size) return pageOf(rows, size, (row) => placeOf(sought, row))
  const beyond = await sql<Entry>`select ${entry} ${way} offset ${sql.lit(walk - 1)} limit 1`.execute(db)
  return { rows, next: beyond.rows[0] ? placeOf(sought, beyond.rows[0]) : null }
}

const entry = sql.raw(
  'membership_id, region_code, name, readiness_rank, put_forward, waiting_since, expires_on, admitted_on, free_from, said_on, changed_at',
)

/** What the list shows of those that it lists. */
function shown<T>(sought: Sought, listed: RawBuilder<unknown>) {
  // Of all roles, not of those chosen: with them as a parameter PostgreSQL plans the statement anew at each use.
  const judged = sql`array(select 'role-ready.' || role_family || '.' || band from membership_readiness as held
    where held.membership_id = member.id and replaced_at is null)`
  return sql<T>`select listed.*, member.current_post, member.target_roles, member.contract_types,
      member.available_from, member.unavailable_until,
      ${nameNow('member.employer_code')} as employer_name,
      ${sought.choice.chosen.role ? judged : sql`'{}'::text[]`} as judged
    from (${listed}) as listed left join membership as member on member.id = membership_id
    order by ${inOrder(sought, 'listed.')}`
}

const ownOnly = ({ choice }: Sought) =>
  choice.from === 'own' ? sql<SqlBool>`region_code = ${choice.region}` : sql<SqlBool>`true`

function isAfter({ choice: { sort } }: Sought, after: Place | undefined): RawBuilder<SqlBool> {
  const { columns, falling, read } = orders[sort]
  const values = after && read(after.key)
  if (!values) return sql`true`
  const here = sql.join([...columns, 'membership_id'].map((column) => sql.ref(column)))
  const there = sql.join([...values, after.id])
  return falling ? sql`(${here}) < (${there})` : sql`(${here}) > (${there})`
}

function inOrder({ choice: { sort } }: Sought, of = '') {
  const { columns, falling } = orders[sort]
  return sql.raw([...columns, 'membership_id'].map((column) => `${of}${column}${falling ? ' desc' : ''}`).join(', '))
}

const placeOf = ({ choice: { sort } }: Sought, row: Entry) =>
  placeText(orders[sort].columns.map((column) => String(row[column as keyof Entry])).join(' '), row.membership_id)
