import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { outcomeOf } from '../feedback/outcome.ts'
import { appointReviewer, askReview, withdrawReview } from './actions.ts'
import { decideReview, decisionMove } from './decide.ts'
import { factsOf } from './facts.ts'
import { askForm, decisionForm, reviewerForm } from './form.ts'
import { AppointPage, AskPage, DecidePage, WithdrawPage } from './move-pages.tsx'
import { endedReviews, openReviews, review } from './queries.ts'
import { ReviewPage } from './review-page.tsx'
import { ReviewsPage } from './reviews-page.tsx'

export const reviewPages: Page[] = [
  page({
    path: paths.askReview,
    can: 'review.ask',
    load: ({ db, actor, params }) => toReview(db, actor, params.id),
    view: AskPage,
    form: askForm,
    submit: async ({ db, actor, data, values }) => paths.review(await askReview(db, actor, data, values.words)),
  }),
  page({
    path: paths.reviews,
    can: 'review.list',
    load: async ({ db, actor, visit }) => {
      const ended = visit.query.get('ended') === 'yes'
      const after = momentIn(visit.query.get('after'))
      const found = ended ? endedReviews(db, actor, after) : openReviews(db, actor, after)
      return { ...(await found), ended, today: dayInLondon() }
    },
    view: ReviewsPage,
  }),
  page({
    path: paths.review,
    can: 'review.see',
    reads: 'review.see',
    load: async ({ db, actor, params }) => {
      const found = await review(db, actor, params.id)
      if (!found) return null
      const facts = found.mine ? null : await factsOf(db, actor, found)
      return { review: found, facts, happened: await timelineOf(db, 'review', params.id), about: found.about }
    },
    view: ReviewPage,
  }),
  page({
    path: paths.appointReviewer,
    can: 'review.appoint',
    load: ({ db, actor, params }) => review(db, actor, params.id),
    view: AppointPage,
    form: reviewerForm,
    submit: async ({ db, actor, data, values, version }) => {
      await appointReviewer(db, actor, data, values, version)
      return paths.review(data.id)
    },
  }),
  page({
    path: paths.decideReview,
    can: 'review.uphold',
    reads: 'review.see',
    load: ({ db, actor, params }) => review(db, actor, params.id),
    view: DecidePage,
    form: decisionForm,
    submit: async ({ db, actor, data, values, version }) => {
      await decideReview(db, actor, data, values, version)
      return `${paths.review(data.id)}?done=review.${decisionMove(values)}`
    },
  }),
  page({
    path: paths.withdrawReview,
    can: 'review.withdraw',
    load: ({ db, actor, params }) => review(db, actor, params.id),
    view: WithdrawPage,
    submit: async ({ db, actor, data }) => {
      await withdrawReview(db, actor, data)
      return paths.review(data.id)
    },
  }),
]

/** A released outcome of the candidate's own of which no review was asked for yet, while there is time to ask. */
async function toReview(db: Db, actor: Actor, id: string) {
  const found = await outcomeOf(db, actor, id)
  if (!found?.mine) return null
  if (found.review_id) throw new Elsewhere(paths.review(found.review_id))
  return dayInLondon() > found.review_until ? null : found
}
