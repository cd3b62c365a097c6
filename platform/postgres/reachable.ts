import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { surroundings, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import type { Home } from './home.ts'
import { linksOf, restoreLinks } from './links.ts'
import { makeWhole } from './unfinished.ts'

/**
 * The `bin` folder of the first of these that PostgreSQL's account can run; programs it cannot reach (a checkout in
 * /root) are copied to its own folder.
 * @throws CannotStart where none runs here
 */
export async function reachable(choices: Binaries[], home: Home, say: (line: string) => void): Promise<string> {
  for (const choice of choices) {
    if (runs(choice.bin, home.account)) return choice.bin
    const copy = await copied(choice, home, say)
    if (copy && runs(copy, home.account)) return copy
  }
  throw new CannotStart(
    `None of the PostgreSQL found here runs: ${choices.map(({ bin }) => bin).join(', ')}. ` +
      'Install the package postgresql, or set DATABASE_URL to a PostgreSQL server.',
  )
}

function runs(bin: string, account: Account | undefined): boolean {
  return ['postgres', 'initdb'].every(
    (name) => spawnSync(join(bin, name), ['--version'], surroundings(account)).status === 0,
  )
}

async function copied(choice: Binaries, home: Home, say: (line: string) => void): Promise<string | undefined> {
  const name = `programs-${choice.version}`
  const copy = join(home.folder, name, 'bin')
  const parts = ['bin', 'lib', 'share'].map((part) => join(dirname(choice.bin), part))
  if (existsSync(copy)) return copy
  if (!parts.every((part) => existsSync(part))) return undefined
  say(`Copying PostgreSQL's programs to ${home.folder}, where it can run them…`)
  for (const old of readdirSync(home.folder).filter((entry) => entry.startsWith('programs-')))
    rmSync(join(home.folder, old), { recursive: true })
  await makeWhole(home.folder, name, async (folder) => {
    const programs = join(folder, name)
    mkdirSync(programs)
    execFileSync('cp', ['-R', ...parts, programs])
    restoreLinks(programs, linksOf(dirname(choice.bin)))
    execFileSync('chmod', ['-R', 'a+rX', programs])
    return programs
  })
  return copy
}
