import { setImmediate as breathe } from 'node:timers/promises'
import { CsvError, parse, type Info } from 'csv-parse'
import { Readable } from 'node:stream'
import type { Rejection } from '../../../rules/adverts.ts'

/** A line of the file, or the record that begins there, by the names that it gives its fields. */
export interface Row {
  line: number
  fields: Record<string, unknown>
}

export interface Rows {
  rows: Row[]
  rejected: Rejection[]
}

const longestLine = 200_000
const mostLines = 250_000

/** The records of a text: JSON Lines where it begins with a brace, else CSV with a heading. The service goes on meanwhile. */
export async function rowsOf(text: string): Promise<Rows> {
  const start = text.trimStart()
  if (start.startsWith('['))
    return none(1, 'The file is one JSON list. Write it as JSON Lines: one advert a line, no brackets around them.')
  return start.startsWith('{') ? jsonLines(text) : csv(text)
}

const none = (line: number, why: string): Rows => ({ rows: [], rejected: [{ line, why }] })

async function jsonLines(text: string): Promise<Rows> {
  const rows: Row[] = []
  const rejected: Rejection[] = []
  let line = 0
  for (const content of linesOf(text)) {
    line++
    if (line % 500 === 0) await breathe()
    if (line > mostLines) {
      rejected.push({ line, why: 'The file has more than 250,000 lines. The rest was not read.' })
      break
    }
    if (content.trim() === '') continue
    const fields = objectIn(content)
    if (typeof fields === 'string') rejected.push({ line, why: fields })
    else rows.push({ line, fields })
  }
  return { rows, rejected }
}

function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    yield text.slice(from, end)
    from = end + 1
  }
}

function objectIn(line: string): Record<string, unknown> | string {
  if (line.length > longestLine) return 'The line is longer than 200,000 characters.'
  if (line.includes('\uFFFD')) return 'The line is not in UTF-8.'
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
    return 'The line is JSON, but not an advert: it has no named fields.'
  } catch {
    return 'The line is not JSON: it is cut off, or a mark is missing.'
  }
}

/** Cells are told apart by commas, semicolons or tabs, whichever the heading has most of. */
async function csv(text: string): Promise<Rows> {
  const heading = /^[^\r\n]*/.exec(text.trimStart())![0]
  const delimiter = [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0]!
  const rows: Row[] = []
  const rejected: Rejection[] = []
  let names: string[] | undefined
  const records = Readable.from(piecesOf(text)).pipe(
    parse({
      ...layout,
      delimiter,
      on_skip: (error) => {
        if (error) rejected.push({ line: lineOf(error), why: reasonFor(error) })
        return undefined
      },
    }),
  )
  try {
    for await (const { record: cells, info } of records as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = info.lines - newlinesIn(cells)
      if (!names) names = cells.map((cell) => cell.trim())
      else if (cells.some((cell) => cell.includes('\uFFFD'))) rejected.push({ line, why: 'The line is not in UTF-8.' })
      else rows.push({ line, fields: fieldsOf(names, cells) })
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    rejected.push({ line: lineOf(error), why: reasonFor(error) })
  }
  if (rows.length + rejected.length === 0) return none(1, 'The file has a heading and no adverts.')
  return { rows, rejected }
}

const layout = {
  info: true,
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: longestLine,
  to: mostLines,
  record_delimiter: ['\r\n', '\n', '\r'],
}

function* piecesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}

const fieldsOf = (names: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(names.flatMap((name, at) => (name && cells[at] !== undefined ? [[name, cells[at]]] : [])))

/** For a quote never closed the parser stands at the end of the file and only its message names the line. */
function lineOf(error: CsvError): number {
  const opened = /opening quote at line (\d+)/.exec(error.message)
  return Number(opened?.[1] ?? error['lines'] ?? 1)
}

const newlinesIn = (cells: string[]) => cells.join('').split(/\r\n|\n|\r/).length - 1

const reasons: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened here and never closed: nothing after it could be read.',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark inside a cell must be doubled.',
  INVALID_OPENING_QUOTE: 'A quotation mark inside a cell must be doubled, and the cell quoted.',
  CSV_MAX_RECORD_SIZE: 'The line is longer than 200,000 characters.',
}

const reasonFor = ({ code }: CsvError) => reasons[code] ?? 'The line cannot be read as CSV.'
