import { execFile } from 'node:child_process'
import { chownSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { surroundings, type Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'
import type { Home } from './home.ts'
import { followingUs } from './process.ts'
import { makeWhole } from './unfinished.ts'

export const owner = 'aspire_owner'

/** The major version that made the database in this home; undefined: there is none yet. */
export function majorVersionIn(home: Home): number | undefined {
  const file = join(home.folder, 'data/PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8')) : undefined
}

/**
 * Makes an empty database, with checksums and a password for its owner. A kill on the way leaves nothing behind that
 * the next start would take for a database.
 */
export async function initialise(home: Home, bin: string, password: string, sync: boolean): Promise<void> {
  await makeWhole(home.folder, 'data', async (folder) => {
    const file = join(folder, 'password')
    const data = join(folder, 'data')
    writeFileSync(file, password, { mode: 0o600 })
    if (home.account) for (const path of [file, folder]) chownSync(path, home.account.uid, home.account.gid)
    const args = ['-D', data, '-U', owner, `--pwfile=${file}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--data-checksums']
    await initdb(bin, sync ? args : [...args, '--no-sync'], home.account)
    return data
  })
  const folder = openSync(home.folder, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

async function initdb(bin: string, args: string[], account: Account | undefined) {
  const run = (locale: string) =>
    promisify(execFile)(
      ...followingUs('KILL', join(bin, 'initdb'), [...args, `--locale=${locale}`]),
      surroundings(account),
    )
  try {
    await run('C.UTF-8').catch((error: Error) => (error.message.includes('locale') ? run('C') : Promise.reject(error)))
  } catch (error) {
    throw new CannotStart(`The database could not be made. ${(error as Error).message}`)
  }
}
