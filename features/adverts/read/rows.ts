import { setImmediate as breathe } from 'node:timers/promises'
import type { Rejection } from '../../../rules/adverts.ts'
import { csvRows } from './csv-rows.ts'
import { longestLine, mostLines, type Row, type Rows } from './row.ts'

/** The records of a text: JSON Lines where it begins with a brace, else CSV with a heading. The service goes on meanwhile. */
export async function rowsOf(text: string): Promise<Rows> {
  const start = text.trimStart()
  if (start.startsWith('['))
    return none(1, 'The file is one JSON list. Write it as JSON Lines: one advert a line, no brackets around them.')
  const found = start.startsWith('{') ? await jsonLines(text) : await csvRows(text)
  const empty = found.rows.length + found.rejected.length === 0
  return empty ? none(1, 'The file has a heading and no adverts.') : found
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
