import { Command, CommanderError } from 'commander'
import { importOrganisationsCommand } from './features/organisations/import/command.ts'
import { createAdministrator } from './features/people/command.ts'
import { ConfigurationError, readConfig } from './platform/config.ts'
import { connectAsOwner } from './platform/db.ts'
import { openDatabase } from './platform/open-database.ts'
import { CannotStart } from './platform/postgres/cannot-start.ts'

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
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addCommand(new Command('admin').description('administrators').addCommand(create))
  .addCommand(new Command('import').description('published data').addCommand(importOrganisationsCommand(open)))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeFor(error)
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ConfigurationError || error instanceof CannotStart || error instanceof Error) say(error.message)
  else say(String(error))
  return 1
}
