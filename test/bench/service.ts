import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { followingUs } from '../../platform/postgres/process.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import { afterwards } from './clean-up.ts'

/** A server that answers at the address, until it is stopped. */
export interface Started {
  url: string
  pid: number
  stop: () => Promise<void>
}

/** The service as bin/start starts it in production, on the data folder; what it logs goes nowhere, but it does log. */
export async function startService(dataFolder: string): Promise<Started> {
  const port = await freePort()
  const environment = {
    PATH: process.env['PATH'],
    ASPIRE_PGBIN: process.env['ASPIRE_PGBIN'],
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    ASPIRE_DATA: dataFolder,
  }
  // A session of its own, so that Ctrl-C reaches only us; and if we are killed, it stops too.
  const child = spawn(...followingUs('INT', join(repositoryRoot, 'bin/start'), []), {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const stop = afterwards(() => ended(child))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4_000)))
  const url = `http://localhost:${port}`
  for (let waited = 0; waited < 600; waited++) {
    if (child.exitCode !== null) break
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    await ready?.body?.cancel()
    if (ready?.ok) return { url, pid: child.pid!, stop }
    await pause(50)
  }
  throw new Error(`The service did not start. ${said}`)
}

/** The empty page beside which everything is measured. */
export async function startEmptyPage(): Promise<Started> {
  const child = fork(join(import.meta.dirname, 'empty-page.ts'), { detached: true })
  const stop = afterwards(() => ended(child))
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://localhost:${port}`, pid: child.pid!, stop }
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await exit
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
