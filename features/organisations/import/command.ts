import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import type { Db } from '../../../platform/db.ts'
import type { ImportResult } from './changes.ts'
import { isDay } from './checks.ts'
import { importFile } from './import-file.ts'
import { reportOf } from './report.ts'
import { mostBytes } from './text-of-file.ts'

interface Options {
  asOf?: string
  dryRun?: boolean
  json?: boolean
}

/** Opens the database as its owner; closed when the command is done. */
type Open = () => Promise<{ db: Db; close(): Promise<void> }>

/**
 * `organisations FILE…`, to be added under `import`. Exit code 1 where any file was refused, 2 where the command was
 * called wrongly. Every file has a transaction of its own: one that is refused does not keep back the others.
 */
export function importOrganisationsCommand(open: Open): Command {
  return new Command('organisations')
    .description('Import organisations, or who succeeded whom, from files as the NHS and the ONS publish them')
    .argument(
      '<files...>',
      'ODS files of trusts or CCGs, the list of ICBs, organisations with their ICB, successions (.gz too)',
    )
    .option('--as-of <date>', 'the day the file tells of, YYYY-MM-DD; otherwise the date in its name')
    .option('--dry-run', 'say what would change and keep nothing')
    .option('--json', 'print the result as JSON: one object, or an array for several files')
    .addHelpText('after', '\nExit codes: 0 imported, 1 a file was refused, 2 called wrongly.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (files: string[], options: Options, command: Command) => {
      await checkUsage(files, options, command)
      const results = await importAll(open, files, options)
      print(files, results, options)
      if (results.some(({ rejected }) => rejected.length > 0)) process.exitCode = 1
    })
}

async function checkUsage(files: string[], { asOf }: Options, command: Command) {
  if (asOf !== undefined && !isDay(asOf)) command.error(`${asOf} is not a date. Write it as YYYY-MM-DD.`)
  for (const file of files) {
    const found = await stat(file).catch(() => null)
    if (!found) command.error(`There is no file ${file}.`)
    else if (found.isDirectory()) command.error(`${file} is a folder. Name the files in it.`)
  }
}

async function importAll(open: Open, files: string[], { asOf, dryRun = false }: Options): Promise<ImportResult[]> {
  const { db, close } = await open()
  try {
    const results: ImportResult[] = []
    for (const file of files) {
      // One byte more than may be is enough to refuse it.
      const bytes = await buffer(createReadStream(file, { end: mostBytes }))
      results.push(await importFile(db, { name: basename(file), bytes }, { ...(asOf && { asOf }), dryRun, progress }))
    }
    return results
  } finally {
    await close()
  }
}

function print(files: string[], results: ImportResult[], { json, dryRun = false }: Options) {
  const text = json
    ? JSON.stringify(results.length === 1 ? results[0] : results)
    : results.map((result, at) => reportOf(basename(files[at]!), result, dryRun)).join('\n\n')
  process.stdout.write(`${text}\n`)
}

const progress = (sentence: string) => process.stderr.write(`${sentence}\n`)
