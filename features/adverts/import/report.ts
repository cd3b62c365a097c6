import type { BoardLevel, Rejection } from '../../../rules/adverts.ts'
import { countsInWords, type Counts } from './counts.ts'
import type { Judged } from './run.ts'

/** What a program reads: of a dry run every advert as it was judged, else what became of them. */
export function jsonOf({ adverts, rejected }: Judged, counts: Counts | null) {
  if (counts) return { ...counts, rejected }
  const judged = adverts.map(({ id, organisation, boardLevel, roleFamily, why }) => {
    return { id, organisation, boardLevel, roleFamily, why }
  })
  return { adverts: judged, rejected }
}

/** What came of a file, for a person at the command line. */
export function report(fileName: string, counts: Counts, rejected: readonly Rejection[]): string {
  const lines = Object.entries(countsInWords).map(([key, words]) => line(words, counts[key as keyof Counts]))
  return [fileName, ...lines, ...refused(rejected)].join('\n')
}

const levels: Record<BoardLevel, string> = {
  yes: 'Board posts',
  unsure: 'A person would judge',
  no: 'No board posts',
}

/** What would come of it: the board posts by name, the rest counted. */
export function dryReport(fileName: string, { adverts, rejected }: Judged): string {
  const counted = Object.entries(levels).map(([level, words]) =>
    line(words, adverts.filter(({ boardLevel }) => boardLevel === level).length),
  )
  const told = adverts
    .filter(({ boardLevel }) => boardLevel !== 'no')
    .map((it) => `  ${it.boardLevel}, ${it.roleFamily}, ${it.organisation ?? 'employer not found'}: ${it.why}`)
  return [`${fileName} (a dry run: nothing was kept)`, ...counted, ...refused(rejected), ...told].join('\n')
}

const line = (words: string, count: number) => `  ${words.padEnd(26)} ${String(count).padStart(6)}`

const shown = 50

const refused = (rejected: readonly Rejection[]): string[] => {
  if (rejected.length === 0) return []
  const lines = rejected.slice(0, shown).map((it) => `    line ${it.line}: ${it.why}`)
  const more = rejected.length > shown ? [`    and ${rejected.length - shown} more`] : []
  return [line('Refused', rejected.length), ...lines, ...more]
}
