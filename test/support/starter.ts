import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Start {
  version: string
  adopted: boolean
  claimed: boolean
  connection: { host: string; port: number; user: string; password: string; database: string }
}

interface Options {
  pgbin?: string | undefined
  /** Another account to start as, where we are root. */
  uid?: number | undefined
}

/** A process of its own that starts PostgreSQL on a data folder and claims it, so that a test can kill it. */
export function starter(dataFolder: string, options: Options = {}) {
  const identity = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }
  const program = ['--input-type=module', '-e', code, dataFolder, options.pgbin ?? '']
  const child = spawn(process.execPath, program, { ...identity, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  return {
    /** What came of it; rejects with what it said where it could not start. */
    started: (async () => {
      let said = ''
      child.stderr.on('data', (part: Buffer) => (said += part.toString()))
      const line = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)])
      if (!line) throw new Error(said)
      return JSON.parse(String(line[0])) as Start
    })(),
    async end(signal: 'SIGTERM' | 'SIGKILL') {
      child.kill(signal)
      await ended
    },
  }
}

const folder = fileURLToPath(new URL('../../platform/postgres/', import.meta.url))
const code = `
  import { startPostgres } from '${folder}start.ts'
  import { claim } from '${folder}claim.ts'
  const [dataFolder, pgbin] = process.argv.slice(1)
  const server = await startPostgres({ dataFolder, pgbin: pgbin || undefined, say: () => {} })
  const claimed = await claim(server)
  process.once('SIGTERM', async () => {
    await claimed?.release()
    await server.stop()
    process.exit()
  })
  console.log(JSON.stringify({ ...server, claimed: claimed !== null }))
  setInterval(() => {}, 1000)
`
