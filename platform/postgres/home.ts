import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs'
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { accountFor, canWorkIn, type Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'

const elsewhere = '/var/lib/aspire-together'

/** The folder that is PostgreSQL's own (mode 0700), and the account that runs it; undefined: whoever we are. */
export interface Home {
  folder: string
  account: Account | undefined
}

/**
 * The `postgres` folder of the data folder, made at the first start. Where PostgreSQL's account cannot reach the data
 * folder (a checkout in /root), `postgres` is a link to a folder that it can.
 * @throws CannotStart where neither can be used
 */
export function homeIn(dataFolder: string, say: (line: string) => void): Home {
  makeFolder(dataFolder)
  const entry = join(dataFolder, 'postgres')
  const account = accountFor(entry)
  if (account) letThrough(dataFolder)
  if (!lstatSync(entry, { throwIfNoEntry: false })) place(entry, dataFolder, account, say)
  return { folder: reached(entry, account), account }
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be made: ${(error as Error).message}. ${otherFolder}`)
  }
}

/** A data folder of ours that is closed to all others is opened just enough to pass through, not to look into. */
function letThrough(folder: string) {
  const { mode, uid } = statSync(folder)
  const files = readdirSync(folder)
  const ours = files.length === 0 || files.some((name) => ['secret', 'postgres-password', 'postgres'].includes(name))
  if (uid === 0 && ours && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o011)
}

function place(entry: string, dataFolder: string, account: Account | undefined, say: (line: string) => void) {
  const within = ownFolder(dataFolder, '.postgres-', account)
  if (within) return settle(within, () => renameSync(within, entry))
  const outside = account && ownFolder(elsewhere, `${basename(dataFolder)}-`, account)
  if (!outside) return
  say(`The account "${account.name}", which runs PostgreSQL, cannot reach ${dataFolder}.`)
  say(`So the database lies in ${outside}; the link ${entry} points there. Keep both, or delete both.`)
  settle(outside, () => symlinkSync(outside, entry))
}

function ownFolder(parent: string, prefix: string, account: Account | undefined): string | undefined {
  try {
    mkdirSync(parent, { recursive: true, mode: 0o755 })
    const folder = mkdtempSync(join(parent, prefix))
    if (account) chownSync(folder, account.uid, account.gid)
    if (canWorkIn(folder, account)) return folder
    rmSync(folder, { recursive: true })
  } catch {
    // A file system that is read-only or knows no owners is no place for it.
  }
  return undefined
}

/** Another start at the same moment may have been first: then its folder stands. */
function settle(folder: string, into: () => void) {
  try {
    into()
  } catch {
    rmSync(folder, { recursive: true })
  }
}

function reached(entry: string, account: Account | undefined): string {
  if (!lstatSync(entry, { throwIfNoEntry: false }))
    throw new CannotStart(`No database can lie in ${entry}. ${otherFolder}`)
  try {
    const folder = realpathSync(entry)
    if (canWorkIn(folder, account)) return folder
  } catch {
    throw new CannotStart(`The folder that the link ${entry} points to is gone. Restore it, or delete the data folder.`)
  }
  const who = account ? `The account ${account.name}` : 'This user'
  throw new CannotStart(`${who} cannot work in ${entry}. Start as the user who made it, or: ${otherFolder}`)
}

const otherFolder = 'Set ASPIRE_DATA to a folder that this user may write to, for example /srv/aspire.'
