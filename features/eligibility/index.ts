import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { application } from '../applications/queries.ts'
import { checkEligibility, eligibilityMove } from './actions.ts'
import { EligibilityPage } from './eligibility-page.tsx'
import { eligibilityForm, informationForm, wantedForm } from './form.ts'
import { askInformation, giveInformation } from './information.ts'
import { AskPage, InformPage } from './pages.tsx'
import { applicationToCheck } from './queries.ts'

export const eligibilityPages: Page[] = [
  page({
    path: paths.eligibility,
    can: 'application.find',
    reads: 'application.see',
    load: ({ db, actor, params }) => applicationToCheck(db, actor, params.id),
    view: EligibilityPage,
    form: eligibilityForm,
    submit: async ({ db, actor, data, values, version }) => {
      await checkEligibility(db, actor, data, values, version)
      return `${paths.application(data.id)}?done=application.${eligibilityMove(values)}`
    },
  }),
  page({
    path: paths.askInformation,
    can: 'application.ask',
    load: ({ db, actor, params }) => application(db, actor, params.id),
    view: AskPage,
    form: wantedForm,
    submit: async ({ db, actor, data, values, version }) => {
      await askInformation(db, actor, data, values.wanted, version)
      return paths.application(data.id)
    },
  }),
  page({
    path: paths.giveInformation,
    can: 'application.inform',
    load: ({ db, actor, params }) => application(db, actor, params.id),
    view: InformPage,
    notice: 'candidate',
    form: informationForm,
    submit: async ({ db, actor, data, values, version }) => {
      await giveInformation(db, actor, data, values.informed, version)
      return paths.application(data.id)
    },
  }),
]
