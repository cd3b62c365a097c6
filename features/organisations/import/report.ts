import type { ImportResult } from './changes.ts'

const words: Record<Exclude<keyof ImportResult, 'rejected'>, string> = {
  added: 'Added',
  closed: 'Closed',
  renamed: 'Renamed',
  regionChanged: 'Region changed',
  parentChanged: 'Parent changed',
  unchanged: 'Unchanged',
}

/** What came of one file, for a person to read at the command line. */
export function reportOf(fileName: string, result: ImportResult, dryRun: boolean): string {
  if (result.rejected.length > 0) return refusalOf(fileName, result)
  const counts = Object.entries(words).map(([key, word]) => `  ${word.padEnd(14)} ${countOf(result, key)}`)
  return [`${fileName}${dryRun ? ' (a dry run: nothing was kept)' : ''}`, ...counts].join('\n')
}

function refusalOf(fileName: string, { rejected }: ImportResult): string {
  return [
    `${fileName} was refused and nothing of it was kept:`,
    ...rejected.map(({ line, why }) => `  line ${line}: ${why}`),
  ].join('\n')
}

const countOf = (result: ImportResult, key: string) => String(result[key as keyof typeof words]).padStart(6)
