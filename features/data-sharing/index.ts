import { paths } from '../../paths.ts'
import { tick } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { acceptAgreement, askForAgreement } from './actions.ts'
import { AcceptAgreementPage, AgreementPage, AgreementsPage } from './pages.tsx'
import { agreementOf, agreementsOf } from './queries.ts'

const acceptForm = form({
  accepted: tick({
    label: 'I accept this agreement for the organisation, and will tell those who recruit what it says',
    missing: 'Confirm that you accept the agreement',
  }),
})

export const dataSharingPages: Page[] = [
  page({
    path: paths.dataSharing,
    can: 'data-sharing.list',
    load: ({ db, actor }) => agreementsOf(db, actor),
    view: AgreementsPage,
  }),
  page({
    path: paths.dataSharingAgreement,
    can: 'data-sharing.see',
    load: ({ db, params }) => agreementOf(db, params.code),
    view: AgreementPage,
    submit: async ({ db, actor, data }) => {
      await askForAgreement(db, actor, data)
      return `${paths.dataSharingAgreement(data.code)}?asked=yes`
    },
  }),
  page({
    path: paths.acceptDataSharing,
    can: 'data-sharing.accept',
    load: async ({ db, params }) => {
      const found = await agreementOf(db, params.code)
      if (found?.accepted) throw new Elsewhere(paths.dataSharingAgreement(params.code))
      return found
    },
    view: AcceptAgreementPage,
    form: acceptForm,
    submit: async ({ db, actor, data }) => {
      await acceptAgreement(db, actor, data)
      return `${paths.dataSharingAgreement(data.code)}?done=data-sharing.accept`
    },
  }),
]
