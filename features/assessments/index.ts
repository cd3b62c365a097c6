import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { application } from '../applications/queries.ts'
import { checkEligibility, eligibilityMove, outcomeMoves, recordOutcome } from './actions.ts'
import { eligibilityForm, outcomeForm } from './form.ts'
import { EligibilityPage, OutcomePage } from './pages.tsx'

export const assessmentPages: Page[] = [
  page({
    path: paths.eligibility,
    can: 'application.find',
    load: ({ db, actor, params }) => application(db, actor, params.id),
    view: EligibilityPage,
    form: eligibilityForm,
    submit: async ({ db, actor, data, values }) => {
      await checkEligibility(db, actor, data, values)
      return `${paths.application(data.id)}?done=application.${eligibilityMove(values)}`
    },
  }),
  page({
    path: paths.outcome,
    can: 'application.admit',
    load: ({ db, actor, params }) => application(db, actor, params.id),
    view: OutcomePage,
    form: outcomeForm,
    submit: async ({ db, actor, data, values }) => {
      await recordOutcome(db, actor, data, values)
      return `${paths.application(data.id)}?done=application.${outcomeMoves[values.outcome]}`
    },
  }),
]
