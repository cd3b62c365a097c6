import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { publishedOfTeam } from '../rounds/of-team.ts'
import { ApplicationsPage } from './applications-page.tsx'
import { applicationsTo } from './queries.ts'
import { withWhom } from './queue-filter.tsx'

/** The talent team's queue: what waits, for whom and since when. */
export const queuePage = page({
  path: paths.applications,
  can: 'application.list',
  load: async ({ db, actor, visit: { query } }) => {
    const rounds = await publishedOfTeam(db, actor)
    const waiting = query.get('answered') !== 'yes'
    const holder = withWhom.find((one) => one === query.get('with'))
    const round = Object.keys(rounds).find((id) => id === query.get('round'))
    const narrowed = { holder: waiting ? holder : undefined, round }
    const list = await applicationsTo(db, actor, waiting, momentIn(query.get('after')), narrowed)
    return { ...list, waiting, rounds, narrowed, today: dayInLondon() }
  },
  view: ApplicationsPage,
})
