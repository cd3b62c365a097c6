import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts the service as its readers do, on an empty folder and a free port, for the whole run; unless `JOURNEYS_URL`
 * names a demonstration that runs already. `JOURNEYS_CHECKED` is a folder in which each kind of page that is checked leaves
 * a mark.
 */
export default async function startService() {
  const checked = mkdtempSync(join(tmpdir(), 'aspire-checked-'))
  process.env['JOURNEYS_CHECKED'] = checked
  const forget = () => rmSync(checked, { recursive: true, force: true })
  if (process.env['JOURNEYS_URL']) return forget
  const dataFolder = mkdtempSync(join(tmpdir(), 'aspire-journeys-'))
  const service = spawn(process.execPath, ['dist/server.js'], {
    env: { ...process.env, PORT: '0', ASPIRE_DATA: dataFolder, NODE_ENV: 'development', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.env['JOURNEYS_URL'] = await addressSaid(service)
  return async () => {
    service.kill('SIGTERM')
    await once(service, 'exit')
    forget()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function addressSaid(service: ReturnType<typeof spawn>): Promise<string> {
  let said = ''
  for await (const part of service.stdout ?? []) {
    said += String(part)
    const address = /ready at (http:\S+)/.exec(said)?.[1]
    if (address) {
      service.stdout?.resume()
      return address
    }
  }
  throw new Error('The service ended before it was ready.')
}
