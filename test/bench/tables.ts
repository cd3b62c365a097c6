import type { Goal } from './goals.ts'
import type { Row } from './measure.ts'
import type { Memory } from './memory.ts'
import type { Night } from './one-size.ts'

/** What was measured, for people. */
export function tables(rows: Row[], nights: Night[], memory: Memory[], goals: Goal[]): string {
  return [
    table(
      ['page', 'members', 'p50 ms', 'p95 ms', 'a second', 'times empty'],
      rows.map(({ page, members, p50, p95, perSecond, timesEmpty }) => [
        page,
        count(members),
        p50.toFixed(2),
        p95.toFixed(2),
        count(perSecond),
        timesEmpty.toFixed(1),
      ]),
    ),
    table(
      ['matched overnight', 'members', 'vacancies', 'seconds'],
      nights.map(({ members, vacancies, seconds }) => ['', count(members), count(vacancies), seconds.toFixed(1)]),
    ),
    table(
      ['memory after the load, MB', 'members', 'application', 'database', 'together'],
      memory.map(({ members, ...parts }) => [
        '',
        count(members),
        ...[parts.application, parts.database, parts.together].map((mb) => mb?.toFixed(0) ?? 'unknown'),
      ]),
    ),
    table(
      ['goal', 'measured', ''],
      goals.map(({ goal, measured, met }) => [
        goal,
        measured?.toString() ?? '',
        met === null ? '' : met ? 'met' : 'missed',
      ]),
    ),
  ].join('\n\n')
}

const count = (n: number) => n.toLocaleString('en-GB')

/** The first column to the left, the others to the right. */
function table(headings: string[], rows: string[][]): string {
  const widths = headings.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
