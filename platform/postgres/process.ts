import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process runs; another user's counts too, one that ended and waits for its parent to notice does not. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !ended(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ended(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

let canFollow: boolean | undefined

/** The command line that lets a program receive a signal when this process ends, however it ends; Linux only. */
export function followingUs(signal: 'INT' | 'KILL', program: string, args: string[]): [string, string[]] {
  canFollow ??= spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0
  if (!canFollow) return [program, args]
  // Had we ended before the signal was asked for, it would never come: the program then does not begin.
  const ifWeLive = ['/bin/sh', '-c', '[ "$PPID" = "$0" ] && exec "$@"', String(process.pid), program, ...args]
  return ['setpriv', ['--pdeathsig', signal, '--', ...ifWeLive]]
}

/** Waits for so many milliseconds. */
export const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))
