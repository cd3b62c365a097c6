import type { Db } from '../../../platform/db.ts'
import { timelineOf } from '../../../platform/timeline.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { hiddenFrom as hiddenEvents } from '../../../rules/events.ts'
import { holds, type Actor } from '../../../rules/roles.ts'
import { boardChoices } from '../../applications/queries.ts'
import { introductionsFromTeams } from '../../introductions/lists.ts'
import { postsFor } from '../../matching/posts-that-fit.ts'
import { seenBy } from '../career/seen-by.ts'
import { organisationsHiddenFrom } from '../hidden-from.ts'
import { ended } from '../lasting.ts'
import { putForward, timesPutForward } from '../posts/put-forward.ts'
import { told } from '../posts/told.ts'
import { membership, type Membership } from '../queries.ts'
import { readinessOf } from '../readiness/queries.ts'
import { betweenMemberAndTeam, ownOrHome } from '../readers.ts'
import { lastSuspension } from '../suspension/queries.ts'
import { lastExtension } from '../term/extension.ts'
import { openIntroductions } from '../term/open-introductions.ts'

export type MemberData = NonNullable<Awaited<ReturnType<typeof memberFor>>>

/** A member, with as much as this reader may know: all of it for themselves and their own team. */
export async function memberFor(db: Db, matching: Db, actor: Actor, id: string) {
  const found = await membership(db, actor, id)
  if (!found) return null
  const today = dayInLondon()
  const mine = found.person_id === actor.personId
  const private_ = ownOrHome(actor, found)
  const leaveOut = [...(mine ? hiddenEvents('candidate') : []), ...(private_ ? [] : betweenMemberAndTeam)]
  return {
    membership: found,
    today,
    mine,
    home: holds(actor, 'home-team', found.scope),
    boards: await boardChoices(db),
    roles: await readinessOf(db, found, today),
    happened: await timelineOf(db, 'membership', id, leaveOut),
    between: private_ ? await betweenThem(db, found) : null,
    introductions: mine ? [] : await introductionsFromTeams(db, actor, found.person_id),
    own: mine && !ended.includes(found.state) ? await ownView(db, matching, found) : null,
    scope: found.scope,
    about: found.about,
  }
}

/** What is between the member and their own team. */
const betweenThem = async (db: Db, it: Membership) => ({
  hidden: (await organisationsHiddenFrom(db, it.id)).map(({ name }) => name),
  extension: await lastExtension(db, it.id),
  suspension: await lastSuspension(db, it.id),
  open: await openIntroductions(db, it.id),
})

/** What a member sees of what their own choices bring. */
const ownView = async (db: Db, matching: Db, it: Membership) => ({
  seen: await seenBy(db, it),
  posts: (await postsFor(matching, it.id)).fitting.map(told),
  times: await timesPutForward(db, it.id),
  putForward: (await putForward(db, it.id, undefined, 3)).rows,
})
