import { setImmediate as breathe } from 'node:timers/promises'
import { Readable } from 'node:stream'
import { parse, type CsvError, type Info } from 'csv-parse'
import type { Rejection } from '../../../rules/adverts.ts'
import { longestLine, mostLines, type Rows } from './row.ts'

/** How often a record that cannot be read is passed over: each time the rest of the file is read anew. */
const mostBroken = 20

/**
 * The records of a CSV text. Cells are told apart by commas, semicolons or tabs, whichever the heading has most of.
 * Where a record cannot be read its line is refused, and reading goes on with the next one.
 */
export async function csvRows(text: string): Promise<Rows> {
  const heading = /^[^\r\n]*/.exec(text.trimStart())![0]
  const delimiter = [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0]!
  const reading: Reading = { text, delimiter, names: null, rows: [], rejected: [] }
  let broken = await readFrom(reading, 0)
  for (let passed = 0; broken && passed < mostBroken; passed++) {
    reading.rejected.push(broken)
    broken = await readFrom(reading, broken.line)
  }
  return { rows: reading.rows, rejected: reading.rejected }
}

interface Reading extends Rows {
  text: string
  delimiter: string
  names: string[] | null
}

/** @param from how many lines are left out. @returns the line at which reading broke off */
async function readFrom(reading: Reading, from: number): Promise<Rejection | null> {
  let error: CsvError | undefined
  const on_skip = (skipped: CsvError | undefined) => void (error ??= skipped)
  const parser = parse({ ...layout, delimiter: reading.delimiter, on_skip })
  const records = Readable.from(piecesOf(reading.text, startOf(reading.text, from))).pipe(parser)
  let read = 0
  for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: Info }>) {
    // What comes behind the record that could not be read is out of step.
    if (error && info.lines >= Number(error['lines'])) break
    read = info.lines
    keep(reading, record, from + read - newlinesIn(record))
    if (info.records % 500 === 0) await breathe()
  }
  if (!error) return null
  const line = from + read + 1 + blankLinesAt(reading.text, startOf(reading.text, from + read))
  return { line, why: reasons[error.code] ?? 'The line cannot be read as CSV.' }
}

const reasons: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened here and never closed: the line is cut off.',
  CSV_MAX_RECORD_SIZE: 'The line is longer than 200,000 characters.',
}

function keep(reading: Reading, cells: string[], line: number) {
  if (!reading.names) reading.names = cells.map((cell) => cell.trim())
  else if (cells.some((cell) => cell.includes('\uFFFD')))
    reading.rejected.push({ line, why: 'The line is not in UTF-8.' })
  else reading.rows.push({ line, fields: fieldsOf(reading.names, cells) })
}

const layout = {
  info: true,
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: longestLine,
  to: mostLines,
  record_delimiter: ['\r\n', '\n', '\r'],
}

const newline = () => /\r\n|\n|\r/g

/** Where the line after so many lines begins. */
function startOf(text: string, lines: number): number {
  const end = newline()
  for (let left = lines; left > 0; left--) if (!end.exec(text)) return text.length
  return lines === 0 ? 0 : end.lastIndex
}

const blankLinesAt = (text: string, at: number) =>
  /^(?:\r\n|\n|\r)*/.exec(text.slice(at))![0].match(newline())?.length ?? 0

function* piecesOf(text: string, from: number): Iterable<string> {
  for (let at = from; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}

const fieldsOf = (names: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(names.flatMap((name, at) => (name && cells[at] !== undefined ? [[name, cells[at]]] : [])))

const newlinesIn = (cells: string[]) => cells.join('').split(newline()).length - 1
