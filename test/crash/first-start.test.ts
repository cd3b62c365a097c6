import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { databaseIn, databaseProcesses, emptyFolder } from '../support/data-folder.ts'
import { startService } from '../support/service.ts'

const env = { NODE_ENV: 'development' }

test.skipIf(!existsSync('/proc/self/cwd'))(
  'a first start that is killed on its way, again and again, leaves nothing running and nothing half told',
  { timeout: 600_000 },
  async () => {
    const undisturbed = emptyFolder()
    const { readyAfter } = await startService({ dataFolder: undisturbed, env }).ready
    const told = await numbersIn(undisturbed)
    expect(Math.min(...Object.values(told))).toBeGreaterThan(0)

    const dataFolder = emptyFolder()
    for (const part of [0.2, 0.5, 0.8]) {
      const start = startService({ dataFolder, env })
      await pause(readyAfter * part)
      start.send('SIGKILL')
      await start.ended
      for (let waited = 0; waited < 500 && databaseProcesses(dataFolder).length > 0; waited++) await pause(10)
      expect(databaseProcesses(dataFolder)).toEqual([])
    }
    await startService({ dataFolder, env }).ready
    expect(await numbersIn(dataFolder)).toEqual(told)
    expect(readdirSync(join(dataFolder, 'postgres')).filter((name) => name.startsWith('unfinished'))).toEqual([])
  },
)

/** How much the demonstration tells. */
async function numbersIn(dataFolder: string): Promise<Record<string, number>> {
  const { owner, close } = databaseIn(dataFolder)
  const { rows } = await sql<Record<string, number>>`select (select count(*) from persona) as personas,
    (select count(*) from person) as people, (select count(*) from organisation) as organisations,
    (select count(*) from event) as events, (select count(*) from mail) as letters`.execute(owner)
  await close()
  return rows[0] ?? {}
}
