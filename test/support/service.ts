import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { repositoryRoot } from '../../platform/repository.ts'

export interface Service {
  /** Where it listens, and the address that it knows itself by. */
  url: string
  pid: number
  /** Milliseconds from its beginning until it said that it is ready. */
  readyAfter: number
}

export interface Starting {
  /** Rejects with what it said where it ends before it is ready. */
  ready: Promise<Service>
  ended: Promise<{ code: number | null; signal: string | null }>
  /** What stands on its standard error, and on its standard output. */
  said: () => string
  told: () => string
  /** As kill does; `everything`: as Ctrl-C does, to the process and all it started in the same terminal. */
  send: (signal: NodeJS.Signals, everything?: 'everything') => void
}

interface Options {
  dataFolder: string
  env?: Record<string, string>
  /** `server.js` unless another program is named. */
  program?: string
  args?: string[]
  /** Another account to run as, where we are root. */
  uid?: number | undefined
}

/** The service as people run it, a process of its own: in production, on a free port. Ended with the test. */
export function startService({ dataFolder, env = {}, program = 'server.js', args = [], uid }: Options): Starting {
  const began = performance.now()
  const child = spawn(process.execPath, [join(built(), program), ...args], {
    cwd: repositoryRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...surroundings, ASPIRE_DATA: dataFolder, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let [told, said] = ['', '']
  child.stdout.on('data', (part: Buffer) => (told += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  const pid = child.pid ?? 0
  const send: Starting['send'] = (signal, everything) => void process.kill(everything ? -pid : pid, signal)
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await ended
  })
  const ready = new Promise<Service>((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /ready at (http:\S+)/.exec(told)?.[1]
      if (url) resolve({ url, pid, readyAfter: Math.round(performance.now() - began) })
    })
    void ended.then(() => reject(new Error(`It ended before it was ready. ${said}`)))
  })
  ready.catch(() => {})
  return { ready, ended, send, said: () => said, told: () => told }
}

/** Runs the command line to its end. */
export async function aspire(dataFolder: string, args: string[], env: Record<string, string> = {}) {
  const run = startService({ dataFolder, program: 'cli.js', args, env })
  const { code } = await run.ended
  return { code, told: run.told(), said: run.said() }
}

const surroundings = {
  PATH: process.env['PATH'],
  PORT: '0',
  HOST: '127.0.0.1',
  NODE_ENV: 'production',
  LOG_LEVEL: 'fatal',
}

let folder: string | undefined

/** The folder of the built service, made anew where the source is newer. */
export function built(): string {
  if (!folder) execFileSync(join(repositoryRoot, 'bin/install'), { stdio: ['ignore', 'ignore', 'inherit'] })
  return (folder ??= join(repositoryRoot, 'dist'))
}
