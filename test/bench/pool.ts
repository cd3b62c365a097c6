import { sql } from 'kysely'
import { placeText } from '../../platform/cursor.ts'
import { connect, connectAsOwner, inTransaction, type Db } from '../../platform/db.ts'
import { secretOf } from '../../platform/kept-secret.ts'
import { migrate } from '../../platform/migrate.ts'
import { startPostgres } from '../../platform/postgres/start.ts'
import { createSessions } from '../../platform/sessions.ts'
import { afterwards } from './clean-up.ts'
import { fillEvents } from './fill-events.ts'
import { fillPeople, idOf } from './fill-people.ts'
import { fillPool } from './fill-pool.ts'
import { fillVacancies } from './fill-vacancies.ts'

/** Who asks, and for what. */
export interface Scene {
  /** A member with their cookie, and a candidate for each connection who has a draft. */
  member: { cookie: string; application: string; membership: string }
  drafts: { cookie: string; application: string }[]
  /** A talent team, and a place in the middle of its list of members. */
  team: { cookie: string; middle: string }
  /** A vacancy whose role many look for; another that few would take. */
  vacancy: string
  rareVacancy: string
}

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
    await inTransaction(owner, null, async (db) => {
      // The same spread at every run.
      await sql`select setseed(0.42)`.execute(db)
      await fillPeople(db, members)
      await fillPool(db, members)
      await fillVacancies(db, members)
      await fillEvents(db)
    })
    await sql`vacuum (analyze)`.execute(owner)
    return await sceneOn(web, secret)
  } finally {
    await Promise.all([web.destroy(), owner.destroy()])
    await stop()
  }
}

async function sceneOn(web: Db, secret: string): Promise<Scene> {
  const sessions = createSessions({ url: 'http://localhost' }, web, secret)
  const cookieOf = async (person: string) => {
    const headers = await sessions.begin(web, person, new Headers())
    return headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const member = idOf('member', 1)
  const drafts = Array.from({ length: 20 }, (_, at) => at + 1)
  return {
    member: {
      cookie: await cookieOf(member),
      application: idOf('application', 1),
      membership: idOf('membership', 1),
    },
    drafts: await Promise.all(
      drafts.map(async (n) => ({ cookie: await cookieOf(idOf('candidate', n)), application: idOf('draft', n) })),
    ),
    team: { cookie: await cookieOf(idOf('team', 1)), middle: await middleOfTheList(web) },
    vacancy: idOf('vacancy', 1),
    rareVacancy: idOf('vacancy', 2),
  }
}

async function middleOfTheList(web: Db): Promise<string> {
  const listed = web.selectFrom('membership').where('region_code', '=', 'Y56').where('state', '=', 'active')
  const { number } = await listed.select((is) => is.fn.countAll<number>().as('number')).executeTakeFirstOrThrow()
  const row = await listed
    .select(['name', 'id'])
    .orderBy('name')
    .orderBy('id')
    .offset(Math.floor(number / 2))
    .executeTakeFirstOrThrow()
  return placeText(row.name, row.id)
}
