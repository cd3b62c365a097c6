import { connect, connectAsOwner } from '../../platform/db.ts'
import { secretOf } from '../../platform/kept-secret.ts'
import { migrate } from '../../platform/migrate.ts'
import { startPostgres } from '../../platform/postgres/start.ts'
import { afterwards } from './clean-up.ts'
import { matchOvernight } from '../../features/matching/overnight.ts'
import type { Db } from '../../platform/db.ts'
import { fill } from './fill.ts'
import { sceneOn, type Scene } from './scene.ts'

/** Fills a database in the folder with so many members, and signs in whoever will ask; then stops it. */
export async function preparedPool(dataFolder: string, members: number): Promise<Scene> {
  const pgbin = process.env['ASPIRE_PGBIN'] || undefined
  const server = await startPostgres({ dataFolder, pgbin, say: () => {} })
  const stop = afterwards(() => server.stop())
  const secret = secretOf({ secret: undefined, dataFolder })
  await migrate(server.connection, secret)
  const owner = connectAsOwner(server.connection)
  const web = connect(server.connection, 'web', secret, 4)
  try {
    await fill(owner, members)
    const overnight = await timeTheNight(
      connect(server.connection, 'jobs', secret, 2),
      connect(server.connection, 'matching', secret, 2),
    )
    return { ...(await sceneOn(web, secret, members)), overnight }
  } finally {
    await Promise.all([web.destroy(), owner.destroy()])
    await stop()
  }
}

/** Matches every live vacancy, as the night does. */
async function timeTheNight(jobs: Db, matching: Db): Promise<Scene['overnight']> {
  const began = performance.now()
  const vacancies = await matchOvernight(jobs, matching)
  const seconds = (performance.now() - began) / 1000
  await Promise.all([jobs.destroy(), matching.destroy()])
  return { seconds: Math.round(seconds * 10) / 10, vacancies }
}
