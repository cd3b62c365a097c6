import { paths } from '../../../paths.ts'
import { momentIn } from '../../../platform/cursor.ts'
import type { Db } from '../../../platform/db.ts'
import { page, type Page } from '../../../platform/page.ts'
import { dayInLondon } from '../../../rules/days.ts'
import type { Actor } from '../../../rules/roles.ts'
import { postsFor } from '../../matching/posts-that-fit.ts'
import { membership } from '../queries.ts'
import { pausedUntil } from '../when-available.ts'
import { PostsPage } from './pages.tsx'
import { PutForwardPage } from './put-forward-page.tsx'
import { putForward, timesPutForward } from './put-forward.ts'
import { told } from './told.ts'
import { whyNot } from './why-not.ts'

/** The actor's own membership: what fits a member, and for what they were put forward, is for themselves. */
async function own(db: Db, actor: Actor, id: string) {
  const found = await membership(db, actor, id)
  return found?.person_id === actor.personId ? found : null
}

export const postPages: Page[] = [
  page({
    path: paths.postsThatFit,
    can: 'membership.see',
    load: async ({ db, matching, actor, params }) => {
      const found = await own(db, actor, params.id)
      if (!found) return null
      const { fitting, others } = await postsFor(matching, found.id)
      return {
        membership: found,
        posts: fitting.map(told),
        others: whyNot(others, pausedUntil(found, dayInLondon()) !== null),
      }
    },
    view: PostsPage,
  }),
  page({
    path: paths.putForward,
    can: 'membership.see',
    load: async ({ db, actor, params, visit }) => {
      const found = await own(db, actor, params.id)
      if (!found) return null
      const list = await putForward(db, found.id, momentIn(visit.query.get('after')))
      return { membership: found, times: await timesPutForward(db, found.id), ...list }
    },
    view: PutForwardPage,
  }),
]
