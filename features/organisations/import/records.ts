import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Rejection } from './sighting.ts'

export interface CsvRecord {
  /** Where it begins. */
  line: number
  cells: string[]
}

/**
 * The records of a CSV text. Where quoting goes wrong nothing after it can be told apart: the rejection names that line,
 * and the records before it are returned as well.
 */
export function recordsOf(text: string, delimiter = ','): { records: CsvRecord[]; rejected: Rejection[] } {
  const records: CsvRecord[] = []
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 100_000,
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines - newlinesIn(cells), cells: cells.map((cell) => cell.trim()) })
        return null
      },
    })
    return { records, rejected: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { records, rejected: [{ line: lineOf(error), why: reasons[error.code] ?? otherwise }] }
  }
}

const reasons: Partial<Record<CsvError['code'], string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened here and never closed: the line is cut off.',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark inside a cell must be doubled.',
  INVALID_OPENING_QUOTE: 'A quotation mark inside a cell must be doubled, and the cell quoted.',
  CSV_MAX_RECORD_SIZE: 'The line is longer than 100,000 characters.',
}
const otherwise = 'The line cannot be read as CSV.'

/** For a quote never closed the parser stands at the end of the file and only its message names the line. */
function lineOf(error: CsvError): number {
  const opened = /opening quote at line (\d+)/.exec(error.message)
  return Number(opened?.[1] ?? error['lines'] ?? 1)
}

const newlinesIn = (cells: string[]) => cells.join('').split(/\r\n|\n|\r/).length - 1
