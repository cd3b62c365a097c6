import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { holdsAny } from '../../rules/roles.ts'
import { inviteToConversation, offerConversation, reportHeld } from './actions.ts'
import { InvitePage, OfferPage, ReportPage } from './begin-pages.tsx'
import { inviteForm, offerForm, reportForm } from './form.ts'

/** The ways in which a conversation begins. */
export const beginningPages: Page[] = [
  page({
    path: paths.inviteToConversation,
    can: 'conversation.invite',
    load: () => ({}),
    view: InvitePage,
    form: inviteForm,
    fill: (_, visit) => ({ name: visit.query.get('name')?.slice(0, 200) ?? '' }),
    submit: async ({ db, actor, values: { message, ...leader } }) =>
      paths.conversation(await inviteToConversation(db, actor, leader, message)),
  }),
  page({
    path: paths.offerConversation,
    can: 'conversation.offer',
    load: () => ({}),
    view: OfferPage,
    form: offerForm,
    submit: async ({ db, actor, values: { message, ...candidate } }) =>
      paths.conversation(await offerConversation(db, actor, candidate, message)),
  }),
  page({
    path: paths.reportConversation,
    can: 'conversation.report',
    load: ({ actor }) => ({ leader: holdsAny(actor, 'leader') }),
    view: ReportPage,
    form: reportForm,
    submit: async ({ db, actor, values }) => {
      const { name, email, heldOn, readiness } = values
      const { as = 'candidate' } = values as { as?: 'candidate' | 'leader' }
      return paths.conversation(await reportHeld(db, actor, { other: { name, email }, as, heldOn, readiness }))
    },
  }),
]
