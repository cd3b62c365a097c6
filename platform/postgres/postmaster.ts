import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { surroundings } from './account.ts'
import { CannotStart } from './cannot-start.ts'
import type { Home } from './home.ts'
import { alive, followingUs, pause } from './process.ts'

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C reaches only us, and waits until it takes connections.
 * @returns its process id, or undefined where another one still holds the database
 * @throws CannotStart with what PostgreSQL said
 */
export async function launch(home: Home, bin: string, parameters: string[]): Promise<number | undefined> {
  const data = join(home.folder, 'data')
  const [program, args] = followingUs('INT', join(bin, 'postgres'), ['-D', data, ...parameters])
  const child = spawn(program, args, {
    ...surroundings(home.account),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = collected(child)
  await once(child, 'spawn')
  while (child.exitCode === null && child.signalCode === null) {
    if (runningIn(home, child.pid)) return child.pid
    await pause(10)
  }
  if (/lock file|shared memory block/.test(said())) return undefined
  throw new CannotStart(`PostgreSQL did not start. ${said().trim()} More may stand in ${join(home.folder, 'log')}.`)
}

/** The process that serves the database of this home and takes connections, by PostgreSQL's own lock file. */
export function runningIn(home: Home, only?: number): number | undefined {
  const file = join(home.folder, 'data/postmaster.pid')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const pid = Number(lines[0])
  return lines[7]?.trim() === 'ready' && (only ?? pid) === pid && alive(pid) ? pid : undefined
}

/** Ends it in order: connections are cut, nothing that was committed is lost. After 30 s without order. */
export async function end(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 5],
  ] as const) {
    if (!alive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 100 && alive(pid); waited++) await pause(10)
  }
}

function collected(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (part: Buffer) => (text = (text + part.toString()).slice(-2000)))
  // Neither PostgreSQL nor what it says keeps this process from ending.
  child.unref()
  const stream = child.stderr as unknown as { unref?: () => void } | null
  stream?.unref?.()
  return () => text
}
