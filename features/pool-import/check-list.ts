import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { plainName } from '../../rules/organisation-names.ts'
import type { Actor } from '../../rules/roles.ts'
import { boards } from '../boards/queries.ts'
import { endedMemberships } from '../retention/remove/memberships.ts'
import { checkRow, type Fault, type Known, type RightRow } from './check-row.ts'
import { plain } from './columns.ts'
import type { ListRow } from './read-list.ts'

export interface WrongRow {
  line: number
  name: string
  faults: Fault[]
}

export interface Checked {
  right: RightRow[]
  wrong: WrongRow[]
}

interface Listed {
  region_code: string
  listed_on: string
  pathway: string
  rows: ListRow[]
}

/** Holds every row against what is known this moment: nothing is remembered of an earlier look. */
export async function checkList(db: Db, actor: Actor, upload: Listed): Promise<Checked> {
  const known = await whatIsKnown(db, actor, upload)
  const checked: Checked = { right: [], wrong: [] }
  /** By person where the address is known, so that two addresses of one person are noticed. */
  const seen = new Map<string, number>()
  for (const row of upload.rows) {
    const email = row.cells.email?.toLowerCase() ?? ''
    const who = known.personOf(email) ?? email
    const before = who ? seen.get(who) : undefined
    if (!before) seen.set(who, row.line)
    const standing = before ? `The same person stands in line ${before}` : known.standingOf(email)
    const found = checkRow(row, { ...known, standingOf: () => standing })
    if ('right' in found) checked.right.push(found.right)
    else checked.wrong.push({ line: row.line, name: row.cells.name ?? '', faults: found.wrong })
  }
  return checked
}

async function whatIsKnown(
  db: Db,
  actor: Actor,
  upload: Listed,
): Promise<Known & { personOf: (email: string) => string | null }> {
  const emails = upload.rows.flatMap(({ cells }) => cells.email?.toLowerCase() ?? [])
  return {
    today: dayInLondon(),
    listedOn: upload.listed_on,
    region: upload.region_code,
    pathway: upload.pathway,
    regionCalled: await regionsByName(db),
    organisationCalled: await organisationsByName(db),
    ...(await standings(db, actor, upload.region_code, emails)),
  }
}

async function regionsByName(db: Db) {
  const names = (await boards(db)).flatMap(({ region_code, region_name }) => [
    [plain(region_code), region_code] as const,
    [plain(region_name), region_code] as const,
  ])
  const byName = new Map(names)
  return (typed: string) => byName.get(plain(typed)) ?? null
}

/** Open organisations by code, by name, and by the part of a name that only one has. */
async function organisationsByName(db: Db) {
  const rows = await db
    .selectFrom('organisation_period as period')
    .innerJoin('organisation', 'organisation.code', 'period.organisation_code')
    .select(['organisation.code', 'period.name'])
    .where('period.to_date', 'is', null)
    .where('organisation.closed', 'is', null)
    .execute()
  const byName = new Map<string, string | null>()
  const add = (name: string, code: string) =>
    byName.set(name, byName.has(name) && byName.get(name) !== code ? null : code)
  for (const { code, name } of rows) add(withoutKind(plainName(name)), code)
  for (const { code, name } of rows) byName.set(plainName(name), code)
  for (const { code } of rows) byName.set(code.toLowerCase(), code)
  return (typed: string) => byName.get(plainName(typed)) ?? byName.get(withoutKind(plainName(typed))) ?? null
}

const withoutKind = (name: string) =>
  name.replace(/( nhs)?( foundation)?( trust| integrated care board)$|( nhs)? ft$/, '')

/** Who of these is a member already, by whatever address of theirs. */
async function standings(db: Db, actor: Actor, region: string, emails: string[]) {
  const rows = await db
    .selectFrom('person')
    .leftJoin('person_address as address', (on) =>
      on.onRef('address.person_id', '=', 'person.id').on('address.confirmed_at', 'is not', null),
    )
    .leftJoin('membership', (on) => on.onRef('membership.person_id', '=', 'person.id').on(goesOn))
    .select(['person.id', 'person.email', 'address.email as other', 'membership.state', 'membership.region_code'])
    .where(
      sql<SqlBool>`person.id in (select id from person where email = any(${emails})
        union select person_id from person_address where email = any(${emails}) and confirmed_at is not null)`,
    )
    .execute()
  const [found, people] = [new Map<string, string>(), new Map<string, string>()]
  for (const row of rows) {
    const standing = whyNot(row, actor, region)
    for (const email of [row.email, row.other]) {
      if (email) people.set(email, row.id)
      if (standing && email) found.set(email, standing)
    }
  }
  return {
    standingOf: (email: string) => found.get(email) ?? null,
    personOf: (email: string) => people.get(email) ?? null,
  }
}

const goesOn = sql<SqlBool>`membership.state not in (${sql.join(endedMemberships.map((state) => sql.lit(state)))})`

function whyNot(row: { id: string; state: string | null; region_code: string | null }, actor: Actor, region: string) {
  if (row.id === actor.personId) return 'This is you: ask a colleague to import you'
  if (row.state === null) return null
  // Who is in another region's pool is not this team's to know: the person themselves is told when they come to confirm.
  if (row.region_code !== region) return null
  return row.state === 'invited'
    ? 'This person is invited already, and has not confirmed yet'
    : 'This person is a member already'
}
