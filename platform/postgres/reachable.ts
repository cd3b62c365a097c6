import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { surroundings, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import type { Home } from './home.ts'

/**
 * The `bin` folder of the first of these that PostgreSQL's account can run; programs it cannot reach (a checkout in
 * /root) are copied to its own folder.
 * @throws CannotStart where none runs here
 */
export function reachable(choices: Binaries[], home: Home, say: (line: string) => void): string {
  for (const choice of choices) {
    restoreLinks(dirname(choice.bin))
    if (runs(choice.bin, home.account)) return choice.bin
    const copy = copied(choice, home, say)
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

function copied(choice: Binaries, home: Home, say: (line: string) => void): string | undefined {
  const copy = join(home.folder, `programs-${choice.version}`)
  const parts = ['bin', 'lib', 'share', 'pg-symlinks.json'].map((name) => join(dirname(choice.bin), name))
  if (existsSync(copy)) return join(copy, 'bin')
  if (!parts.slice(0, 3).every((part) => existsSync(part))) return undefined
  say(`Copying PostgreSQL's programs to ${home.folder}, where it can run them…`)
  for (const old of readdirSync(home.folder).filter((name) => name.startsWith('programs-')))
    rmSync(join(home.folder, old), { recursive: true })
  const making = mkdtempSync(join(home.folder, 'programs-'))
  execFileSync('cp', ['-R', ...parts.filter((part) => existsSync(part)), making])
  restoreLinks(making)
  execFileSync('chmod', ['-R', 'a+rX', making])
  renameSync(making, copy)
  return join(copy, 'bin')
}

/** The package leaves its links to an install script, which need not have run: it lists them in a file of its own. */
function restoreLinks(tree: string) {
  const list = join(tree, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const [from, to] = [link.source, link.target].map((path) => path.replace(/^native\//, '')) as [string, string]
    if (dirname(from) !== dirname(to) || existsSync(join(tree, to))) continue
    try {
      symlinkSync(basename(from), join(tree, to))
    } catch {
      // Packages that we may not write to are copied, and the copy has its links.
    }
  }
}
