import { paths } from '../../paths.ts'
import { rowIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { assessment } from '../assessments/queries.ts'
import { returnAssessment, settleObjection } from './actions.ts'
import { AgreementPage } from './agreement-page.tsx'
import { agreementIn } from './agreement.ts'
import { ReturnPage, SettlePage } from './answer-pages.tsx'
import { releaseForm, returnForm, settleForm } from './form.ts'
import { OutcomesPage } from './outcomes-page.tsx'
import { assessmentsIn, countsOf } from './outcomes.ts'
import { releaseOutcomes } from './release.ts'
import { ReleasePage } from './release-page.tsx'
import { roundChecked } from './round-checked.ts'
import { releaseOf } from './to-release.ts'

export const qualityPages: Page[] = [
  page({
    path: paths.roundOutcomes,
    can: 'outcome.list',
    load: async ({ db, actor, params, visit: { query } }) => {
      const found = await roundChecked(db, actor, params.id)
      if (!found) return null
      const state = statesOf(lifecycle).find((one) => one === query.get('state')) ?? 'signed-off'
      const counts = await countsOf(db, actor, params.id)
      const objected = counts.states.objected > 0 && state !== 'objected'
      return {
        ...found,
        counts,
        objected: objected ? (await assessmentsIn(db, actor, params.id, 'objected')).rows : [],
        listed: state,
        list: await assessmentsIn(db, actor, params.id, state, rowIn(query.get('after'))),
      }
    },
    view: OutcomesPage,
  }),
  page({
    path: paths.releaseOutcomes,
    can: 'assessment.release',
    load: ({ db, actor, params }) => releaseOf(db, actor, params.id),
    view: ReleasePage,
    form: releaseForm,
    submit: async ({ db, actor, data, version }) => {
      await releaseOutcomes(db, actor, data.round.id, version)
      return `${paths.roundOutcomes(data.round.id)}?state=released&done=assessment.release`
    },
  }),
  page({
    path: paths.returnAssessment,
    can: 'assessment.return',
    load: ({ db, actor, params }) => assessment(db, actor, params.id),
    view: ReturnPage,
    form: returnForm,
    submit: async ({ db, actor, data, values, version }) => {
      await returnAssessment(db, actor, data, values.reason, version)
      return paths.roundOutcomes(data.round_id)
    },
  }),
  page({
    path: paths.settleObjection,
    can: 'assessment.settle',
    load: ({ db, actor, params }) => assessment(db, actor, params.id),
    view: SettlePage,
    form: settleForm,
    submit: async ({ db, actor, data, values, version }) => {
      await settleObjection(db, actor, data, values.answer, version)
      return paths.roundOutcomes(data.round_id)
    },
  }),
  page({
    path: paths.roundAgreement,
    can: 'agreement.see',
    load: ({ db, actor, params }) => agreementIn(db, actor, params.id),
    view: AgreementPage,
  }),
]
