import { paths } from '../../paths.ts'
import { dayIn, momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { typedDay } from '../../platform/form.ts'
import { applyAgainFrom } from '../../rules/outcomes.ts'
import { mayOn } from '../../rules/permissions.ts'
import { giveFeedback, judgeFeedback } from './actions.ts'
import { feedbackForm, judgeForm } from './form.ts'
import { GivePage } from './give-page.tsx'
import { JudgePage } from './judge-page.tsx'
import { FeedbackPage } from './list-page.tsx'
import { outcomeOf } from './outcome.ts'
import { OutcomePage } from './outcome-page.tsx'
import { feedbackDue, feedbackGiven, usefulnessTo } from './queries.ts'
import { feedbackToGive } from './to-give.ts'

export const feedbackPages: Page[] = [
  page({
    path: paths.outcome,
    can: 'feedback.see',
    reads: 'application.see',
    load: ({ db, actor, params }) => outcomeOf(db, actor, params.id),
    view: OutcomePage,
  }),
  page({
    path: paths.feedback,
    can: 'feedback.list',
    load: async ({ db, actor, visit: { query } }) => {
      const [given, after] = [query.get('given') === 'yes', query.get('after')]
      const found = given ? feedbackGiven(db, actor, momentIn(after)) : feedbackDue(db, actor, dayIn(after))
      return { ...(await found), given, summary: given ? await usefulnessTo(db, actor) : null, today: dayInLondon() }
    },
    view: FeedbackPage,
  }),
  page({
    path: paths.giveFeedback,
    can: 'feedback.give',
    load: ({ db, actor, params }) => feedbackToGive(db, actor, params.id),
    view: GivePage,
    form: feedbackForm,
    fill: (it) => ({
      words: '',
      plan: it.plan,
      again: typedDay(it.apply_again_on ?? applyAgainFrom(it.outcome, dayInLondon())),
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await giveFeedback(db, actor, data, values, version)
      return mayOn(actor, 'feedback.list', data.scope) ? paths.feedback() : paths.assessment(data.id)
    },
  }),
  page({
    path: paths.judgeFeedback,
    can: 'feedback.judge',
    load: async ({ db, actor, params }) => {
      const found = await outcomeOf(db, actor, params.id)
      return found?.mine && found.given_at ? found : null
    },
    view: JudgePage,
    form: judgeForm,
    submit: async ({ db, actor, data, values, version }) => {
      await judgeFeedback(db, actor, data, values, version)
      return paths.outcome(data.id)
    },
  }),
]
