import { paths } from '../../../paths.ts'
import { rowIn } from '../../../platform/cursor.ts'
import { page } from '../../../platform/page.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { regionsOfTeam } from '../queries.ts'
import { WaitingPage } from './page.tsx'
import { howManyWait, whoWaits } from './queries.ts'
import { kinds } from './words.ts'

export const waitingPage = page({
  path: paths.membersWaiting,
  can: 'membership.list',
  load: async ({ db, actor, visit: { query } }) => {
    const regions = await regionsOfTeam(db, actor)
    const region = regions.find(({ code }) => code === query.get('region')) ?? regions[0]
    if (!region) return null
    const today = dayInLondon()
    const counts = await howManyWait(db, region.code, today)
    const kind = kinds.find((one) => one === query.get('for')) ?? kinds.find((one) => counts[one] > 0) ?? 'judge'
    return {
      region,
      regions,
      kind,
      counts,
      list: await whoWaits(db, region.code, kind, today, rowIn(query.get('after'))),
    }
  },
  view: WaitingPage,
})
