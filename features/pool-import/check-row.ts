import { isAddress } from '../../rules/email-address.ts'
import type { Readiness } from '../../rules/readiness.ts'
import { contractOf, dayOf, noticeOf, partsOf, pathwayOf, readinessOf, registrationOf, roleOf } from './cell-values.ts'
import { columns, type ColumnName } from './columns.ts'
import type { ListRow } from './read-list.ts'

/** One thing that is wrong with a row: in which column, what was typed, and why. */
export interface Fault {
  column: string
  typed: string
  why: string
}

/** What a right row says. */
export interface RightRow {
  line: number
  name: string
  email: string
  post: string
  employer: string | null
  pathway: string
  roles: string[]
  readiness: Readiness
  judged: string
  regions: string[]
  contracts: string[]
  available: string
  notice: string | null
  registration: string | null
  number: string
}

/** What a row is held against. */
export interface Known {
  today: string
  /** The day of the list, its board's region, and the pathway of rows that name none. */
  listedOn: string
  region: string
  pathway: string
  /** By name or code, in the words of `plain`: a board's region. */
  regionCalled: (typed: string) => string | null
  organisationCalled: (typed: string) => string | null
  /** Why whoever has the address cannot be imported; null where they can. */
  standingOf: (email: string) => string | null
}

/** Reads a row, and says everything that is wrong with it at once. */
export function checkRow({ line, cells }: ListRow, known: Known): { right: RightRow } | { wrong: Fault[] } {
  const wrong: Fault[] = []
  const fault = (name: ColumnName, why: string, typed = cells[name] ?? '') => {
    wrong.push({ column: columns[name].label, typed, why })
    return null
  }
  /** Without a cell: null where it is needed, else what holds then. */
  const read = <T>(name: ColumnName, otherwise: T | null, to: (cell: string) => T | null): T | null => {
    const cell = cells[name]
    if (cell) return to(cell)
    return columns[name].needed ? fault(name, 'It is missing') : otherwise
  }
  const one = <T>(name: ColumnName, otherwise: T | null, of: (cell: string) => T | null) =>
    read(name, otherwise, (cell) => of(cell) ?? fault(name, `It takes: ${lowered(columns[name].takes)}`))
  const each = (name: ColumnName, otherwise: string[] | null, of: (part: string) => string | null) =>
    read(name, otherwise, (cell) => {
      const found = partsOf(cell).map(
        (part) => of(part) ?? fault(name, `It takes: ${lowered(columns[name].takes)}`, part),
      )
      return found.includes(null) ? null : [...new Set(found as string[])]
    })
  const short = (name: ColumnName, most: number) =>
    read(name, '', (cell) => (cell.length <= most ? cell : fault(name, `It must be ${most} characters or fewer`)))

  const email = read('email', '', (cell) => {
    const address = cell.toLowerCase().replace(/^mailto:/, '')
    if (!isAddress(address)) return fault('email', 'It is no email address like name@example.nhs.uk')
    const standing = known.standingOf(address)
    return standing ? fault('email', standing) : address
  })
  const row = {
    line,
    email,
    name: short('name', 200),
    post: short('post', 200),
    employer: read(
      'employer',
      null,
      (cell) =>
        known.organisationCalled(cell) ?? fault('employer', 'We know no open organisation by this name or code'),
    ),
    pathway: one('pathway', known.pathway, pathwayOf),
    roles: each('roles', null, roleOf),
    readiness: one('readiness', null, readinessOf),
    judged: read(
      'judged',
      known.listedOn,
      (cell) => pastDay(cell, known.today) ?? fault('judged', 'It must be a real day, and not one to come'),
    ),
    regions: each('regions', [], known.regionCalled),
    contracts: each('contracts', ['substantive'], contractOf),
    available: one('available', known.today, (cell) => dayOf(cell, known.today)),
    notice: one('notice', null, noticeOf),
    registration: one('registration', null, registrationOf),
    number: short('number', 40),
  }
  if (wrong.length > 0) return { wrong }
  const right = row as RightRow
  return { right: { ...right, regions: [known.region, ...right.regions.filter((code) => code !== known.region)] } }
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function pastDay(cell: string, today: string): string | null {
  const day = dayOf(cell, today)
  return day && day <= today ? day : null
}
