import { Command, CommanderError } from 'commander'
import { importVacanciesCommand } from './features/adverts/import/command.ts'
import { importOrganisationsCommand } from './features/organisations/import/command.ts'
import { createAdministrator } from './features/people/command.ts'
import { readConfig } from './platform/config.ts'
import { connectAsOwner } from './platform/db.ts'
import { openDatabase } from './platform/open-database.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** The database of the running service, or one started for as long as the command takes. */
async function open() {
  const database = await openDatabase(readConfig(process.env, []), say)
  const db = connectAsOwner(database.connection)
  return {
    db,
    async close() {
      await db.destroy()
      await database.close()
    },
  }
}

const create = new Command('create')
  .description('make somebody an administrator; they sign in by email')
  .argument('<email>')
  .option('--name <name>', 'their name, if they are new')
  .option('--json', 'the answer as JSON')
  .exitOverride()
  .action(async (email: string, options: { name?: string; json?: boolean }) => {
    const { db, close } = await open()
    try {
      const done = await createAdministrator(db, email, options.name)
      process.stdout.write(options.json ? `${JSON.stringify({ email, done })}\n` : `${done}\n`)
    } finally {
      await close()
    }
  })

const program = new Command('bin/aspire')
  .description('The command line of Aspire Together. It reads the same configuration as bin/start.')
  .addHelpText('after', '\nExit codes: 0 done, 1 it could not be done, 2 called wrongly.')
  .configureHelp({ showGlobalOptions: true })
  .addCommand(new Command('admin').description('administrators').exitOverride().addCommand(create))
  .addCommand(
    new Command('import')
      .description('published data')
      .exitOverride()
      .addCommand(importOrganisationsCommand(open))
      .addCommand(importVacanciesCommand(open)),
  )
  .exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeFor(error)
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  say(error instanceof Error ? error.message : String(error))
  return 1
}
