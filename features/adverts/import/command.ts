import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import type { Db } from '../../../platform/db.ts'
import { mostBytes } from '../read/text-of-file.ts'
import { noCounts } from './counts.ts'
import { progressBar } from './progress-bar.ts'
import { dryReport, jsonOf, report } from './report.ts'
import { judgeFile, keepAll } from './run.ts'

interface Options {
  dryRun?: boolean
  json?: boolean
}

/** Opens the database as its owner; closed when the command is done. */
type Open = () => Promise<{ db: Db; close(): Promise<void> }>

/** `vacancies FILE`, to be added under `import`. */
export function importVacanciesCommand(open: Open): Command {
  return new Command('vacancies')
    .description('Import vacancies from published adverts: CSV or JSON Lines of schema.org JobPosting (.gz too)')
    .argument('<file>', 'the file with the adverts')
    .option('--dry-run', 'say what each advert is judged to be, and keep nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExit codes: 0 imported, 1 a line was refused (the rest is imported), 2 called wrongly.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (file: string, options: Options, command: Command) => {
      await checkUsage(file, command)
      const { db, close } = await open()
      try {
        await importVacancies(db, file, options)
      } finally {
        await close()
      }
    })
}

async function checkUsage(file: string, command: Command) {
  const found = await stat(file).catch(() => null)
  if (!found) command.error(`There is no file ${file}.`)
  else if (found.isDirectory()) command.error(`${file} is a folder. Name the file in it.`)
}

async function importVacancies(db: Db, file: string, { dryRun = false, json = false }: Options) {
  // One byte more than may be is enough to refuse it.
  const bytes = await buffer(createReadStream(file, { end: mostBytes }))
  const judged = await judgeFile(db, bytes, dryRun ? progressBar() : undefined)
  if (judged.directory === 0) say('The directory has no organisations: no employer can be found. Import them first.')
  const bar = progressBar()
  const done = (_: Db, kept: number) => bar(kept, judged.adverts.length)
  const counts = dryRun ? noCounts : await keepAll(db, judged.adverts, { done })
  const text = json
    ? JSON.stringify(jsonOf(judged, dryRun ? null : counts))
    : dryRun
      ? dryReport(basename(file), judged)
      : report(basename(file), counts, judged.rejected)
  await written(`${text}\n`)
  if (judged.rejected.length > 0) process.exitCode = 1
}

/** All of it, before the process ends: a pipe takes only some at a time. */
const written = (text: string) =>
  new Promise<void>((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
