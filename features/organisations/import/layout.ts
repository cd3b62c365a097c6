import type { CsvRecord } from './records.ts'
import type { Read, Rejection } from './sighting.ts'

/** How one published kind of file is laid out. */
export interface Layout<Row> {
  /** The cells of its first line, joined by commas; null where the file begins with its first organisation. */
  heading: RegExp | null
  /** What its lines are, in the plural. */
  of: string
  columns: readonly number[]
  /** What is wrong with a line that has the right number of columns, in plain words. */
  faults(cells: string[], regions: ReadonlySet<string>): Iterable<string>
  row(cells: string[]): Row
  /** What may occur only once in a file, as a message names it. */
  once(row: Row): string
}

/** The rows of a file, or every line that is wrong. */
export function rowsOf<Row>(layout: Layout<Row>, all: CsvRecord[], regions: ReadonlySet<string>): Read<Row[]> {
  const records = layout.heading ? all.slice(1) : all
  if (records.length === 0)
    return { ok: false, rejected: [{ line: 1, why: `The file has a heading and no ${layout.of}.` }] }
  const columns = columnsOf(layout, records)
  const lines = new Map<string, number>()
  const rejected: Rejection[] = []
  const rows: Row[] = []
  for (const { line, cells } of records) {
    const faults = cells.length === columns ? [...layout.faults(cells, regions)] : [wrongCount(cells.length, columns)]
    if (faults.length === 0) {
      const row = layout.row(cells)
      const first = lines.get(layout.once(row))
      if (first) faults.push(`${layout.once(row)} is already on line ${first}.`)
      lines.set(layout.once(row), first ?? line)
      rows.push(row)
    }
    rejected.push(...faults.map((why) => ({ line, why })))
  }
  return rejected.length > 0 ? { ok: false, rejected } : { ok: true, value: rows }
}

/** One of the layout's widths: the one most lines of this file have. */
function columnsOf<Row>(layout: Layout<Row>, records: CsvRecord[]): number {
  const having = (columns: number) => records.filter(({ cells }) => cells.length === columns).length
  return layout.columns.toSorted((a, b) => having(b) - having(a))[0]!
}

const wrongCount = (found: number, columns: number) => `The line has ${counted(found)} where ${columns} belong.`

export const counted = (columns: number) => (columns === 1 ? '1 column' : `${columns} columns`)
