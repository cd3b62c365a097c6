import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import type { Home } from './home.ts'

export const port = 5432

/** Where the socket lies: beside the database, or, since the system cuts a socket's path at about 100 bytes, in /tmp. */
export function socketFolder({ folder, account }: Home): string {
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) < 100) return folder
  const short = `/tmp/aspire-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const us = process.getuid?.() ?? 0
  mkdirSync(short, { recursive: true, mode: 0o700 })
  // Anybody may make folders in /tmp: one that is not ours, or a link, is not used.
  if (account && ours(short, us)) chownSync(short, account.uid, account.gid)
  if (ours(short, account?.uid ?? us)) return short
  throw new CannotStart(`The folder ${short} belongs to somebody else. Remove it, or give ASPIRE_DATA a shorter path.`)
}

function ours(folder: string, uid: number): boolean {
  const entry = lstatSync(folder)
  return entry.isDirectory() && entry.uid === uid && (entry.mode & 0o077) === 0
}
