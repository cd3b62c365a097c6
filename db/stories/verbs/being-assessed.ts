import { judgeFeedback } from '../../../features/feedback/actions.ts'
import type { judgeForm } from '../../../features/feedback/form.ts'
import { outcomeOf } from '../../../features/feedback/outcome.ts'
import { bookPlace } from '../../../features/panel-sessions/book.ts'
import { toBook } from '../../../features/panel-sessions/to-book.ts'
import { askReview, withdrawReview } from '../../../features/reviews/actions.ts'
import { decideReview } from '../../../features/reviews/decide.ts'
import type { decisionForm } from '../../../features/reviews/form.ts'
import { review } from '../../../features/reviews/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { Values } from '../../../platform/form.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, latest } from './latest.ts'

/** What candidates do while they are assessed and after it, and what is decided where they say that it was not done right. */
export const beingAssessed = (does: Does) => ({
  chooses: (session: string, seat: number) =>
    does(async (db, actor) => {
      const it = found(await toBook(db, actor, await latest(db, 'application', actor)))
      const free = it.free.find((one) => one.session.id === session && one.seat === seat)
      const { version } = found(free ?? null).session
      await bookPlace(db, actor, it, { session, seat, version }, it.version)
    }),
  findsTheFeedback: (useful: Values<typeof judgeForm>['useful'], words = '') =>
    does(async (db, actor) => judgeFeedback(db, actor, await outcome(db, actor), { useful, words })),
  asksForAReview: (words: string) => does(async (db, actor) => askReview(db, actor, await outcome(db, actor), words)),
  takesBackTheReview: () => does(async (db, actor) => withdrawReview(db, actor, await latestReview(db, actor, actor))),
  decidesTheReviewOf: (candidate: Person, decision: Values<typeof decisionForm>) =>
    does(async (db, actor) => decideReview(db, actor, await latestReview(db, actor, candidate), decision)),
})

const outcome = async (db: Db, actor: Actor) =>
  found(await outcomeOf(db, actor, await latest(db, 'application', actor)))

const latestReview = async (db: Db, actor: Actor, of: Person | Actor) =>
  found(await review(db, actor, await latest(db, 'review', of)))
