import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { page } from '../../platform/page.ts'
import { visibleTo } from '../../platform/visible.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { ApplicationsPage } from './applications-page.tsx'
import { applicationsTo } from './queries.ts'
import { withWhom } from './queue-filter.tsx'

/** The talent team's queue: what waits, for whom and since when. */
export const queuePage = page({
  path: paths.applications,
  can: 'application.list',
  load: async ({ db, actor, visit: { query } }) => {
    const rounds = await roundsOfTeam(db, actor)
    const waiting = query.get('answered') !== 'yes'
    const holder = withWhom.find((one) => one === query.get('with'))
    const round = Object.keys(rounds).find((id) => id === query.get('round'))
    const narrowed = { holder: waiting ? holder : undefined, round }
    const list = await applicationsTo(db, actor, waiting, momentIn(query.get('after')), narrowed)
    return { ...list, waiting, rounds, narrowed, today: dayInLondon() }
  },
  view: ApplicationsPage,
})

/** The rounds of the actor's regions that have been published, the newest first: to choose from. */
async function roundsOfTeam(db: Db, actor: Actor): Promise<Record<string, string>> {
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'title', 'closes_on'])
    .where(visibleTo(actor, 'round.list', { 'talent-team': 'region_code' }))
    .where('state', '<>', sql.lit('draft' as const))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(100))
    .execute()
  return Object.fromEntries(
    rounds.map(({ id, title, closes_on }) => [id, `${title}, ${closes_on ? `until ${day(closes_on)}` : 'all year'}`]),
  )
}
