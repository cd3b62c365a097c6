import { recordsOf } from '../organisations/import/records.ts'
import { columnCalled, columnNames, columns, type ColumnName } from './columns.ts'
import { textOfList } from './text-of-list.ts'

export const mostRows = 2_000
const mostColumns = 60
const longest = 1_000

/** A list as it was sent: which of our columns each of its cells belongs to, and nothing of it judged yet. */
export interface MemberList {
  /** Headings that are none of ours: what stands under them is not kept. */
  unread: string[]
  rows: ListRow[]
}

export interface ListRow {
  /** Where it begins in the file. */
  line: number
  cells: Partial<Record<ColumnName, string>>
}

/** Reads a list: its columns in any order, under the names that people use. `wrong`: why it cannot be read at all. */
export function readList(bytes: Uint8Array): { list: MemberList } | { wrong: string } {
  const read = textOfList(bytes)
  if ('wrong' in read) return read
  const { records, rejected } = recordsOf(read.text, delimiterOf(read.text))
  const [bad] = rejected
  if (bad) return { wrong: `Line ${bad.line}: ${bad.why}` }
  const filled = records.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [heading, ...rest] = filled
  if (!heading) return { wrong: 'The list is empty. Choose another file.' }
  return withColumns(heading.cells, rest)
}

function withColumns(headings: string[], records: { line: number; cells: string[] }[]) {
  const found = headings.slice(0, mostColumns).map(columnCalled)
  const missing = columnNames.filter((name) => columns[name].needed && !found.includes(name))
  if (missing.length > 0)
    return { wrong: `The first line must name the columns. Missing: ${missing.map(labelOf).join(', ')}.` }
  const twice = found.find((name, at) => name !== null && found.indexOf(name) !== at)
  if (twice) return { wrong: `Two columns stand for “${labelOf(twice)}”. Remove one of them.` }
  if (records.length === 0) return { wrong: 'The list has headings and no members. Choose another file.' }
  if (records.length > mostRows)
    return { wrong: `The list has ${records.length} rows. Send at most ${mostRows} at a time.` }
  const long = records.find(({ cells }) => cells.some((cell) => cell.length > longest))
  if (long) return { wrong: `Line ${long.line} has a cell of more than 1,000 characters.` }
  const unread = headings.filter((heading, at) => heading && !found[at]).slice(0, mostColumns)
  return { list: { unread, rows: records.map(({ line, cells }) => ({ line, cells: cellsOf(found, cells) })) } }
}

const labelOf = (name: ColumnName) => columns[name].label

function cellsOf(found: (ColumnName | null)[], cells: string[]): ListRow['cells'] {
  const named: ListRow['cells'] = {}
  for (const [at, name] of found.entries()) if (name && cells[at]) named[name] = cells[at]
  return named
}

/** Whichever of the three stands in the first line most often. */
function delimiterOf(text: string): string {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r\n|\n|\r/, 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
