import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { CannotStart } from './cannot-start.ts'

/** The account PostgreSQL runs as when we are root, which it refuses to be. */
export interface Account {
  uid: number
  gid: number
  name: string
}

/** What PostgreSQL's programs are given: nothing of our environment, and a folder that everybody may be in. */
export const surroundings = (account: Account | undefined) => ({
  cwd: '/',
  env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  ...(account && { uid: account.uid, gid: account.gid }),
})

/**
 * Which account is to run PostgreSQL: the owner of its folder where there is one, since it insists on that.
 * Undefined: whoever we are.
 * @throws CannotStart as root on a machine with neither `postgres` nor `nobody`
 */
export function accountFor(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `number ${owner.uid}` }
  const account = existing('postgres') ?? existing('nobody')
  if (account) return account
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and this machine has neither an account "postgres" nor "nobody". ' +
      'Start as another user, or set DATABASE_URL to a PostgreSQL server.',
  )
}

/** Whether PostgreSQL could work in this folder; asked of the system itself, which knows more than modes. */
export function canWorkIn(folder: string, account: Account | undefined): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], surroundings(account))
  return test.status === 0
}

function existing(name: string): Account | undefined {
  const number = (which: string) => spawnSync('id', [which, name], { encoding: 'utf8' })
  const [uid, gid] = [number('-u'), number('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout), name } : undefined
}
