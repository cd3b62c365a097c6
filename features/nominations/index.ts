import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { labelOf } from '../../rules/categories.ts'
import { organisationsHeldFor, theOnlyOne } from '../organisations/held-for.ts'
import { acceptNomination, declineNomination, nominate, withdrawNomination } from './actions.ts'
import { AcceptPage, DeclinePage, WithdrawPage } from './answer-pages.tsx'
import { nominationForm, replyForm } from './form.ts'
import { NominatePage } from './nominate-page.tsx'
import { NominationPage } from './nomination-page.tsx'
import { NominationsPage } from './nominations-page.tsx'
import { nomination, nominations } from './queries.ts'

export const nominationPages: Page[] = [
  page({
    path: paths.nominations,
    can: 'nomination.list',
    load: ({ db, actor, visit }) => nominations(db, actor, momentIn(visit.query.get('after'))),
    view: NominationsPage,
  }),
  page({
    path: paths.nominate,
    can: 'nomination.make',
    load: async ({ db, actor }) => ({ organisations: await organisationsHeldFor(db, actor, 'leader') }),
    view: NominatePage,
    form: ({ organisations }) => nominationForm(organisations),
    fill: ({ organisations }) => {
      const only = theOnlyOne(organisations)
      return only ? { organisation: only, employer: labelOf(organisations, only) } : {}
    },
    submit: async ({ db, actor, values }) => paths.nomination(await nominate(db, actor, values)),
  }),
  page({
    path: paths.nomination,
    can: 'nomination.see',
    load: async ({ db, actor, params }) => {
      const found = await nomination(db, actor, params.id)
      return found && { nomination: found, happened: await timelineOf(db, 'nomination', params.id) }
    },
    view: NominationPage,
  }),
  page({
    path: paths.acceptNomination,
    can: 'nomination.accept',
    load: ({ db, actor, params }) => nomination(db, actor, params.id),
    view: AcceptPage,
    submit: async ({ db, actor, data }) => paths.application(await acceptNomination(db, actor, data)),
  }),
  page({
    path: paths.declineNomination,
    can: 'nomination.decline',
    load: ({ db, actor, params }) => nomination(db, actor, params.id),
    view: DeclinePage,
    form: replyForm,
    submit: async ({ db, actor, data, values }) => {
      await declineNomination(db, actor, data, values.reply)
      return paths.nomination(data.id)
    },
  }),
  page({
    path: paths.withdrawNomination,
    can: 'nomination.withdraw',
    load: ({ db, actor, params }) => nomination(db, actor, params.id),
    view: WithdrawPage,
    submit: async ({ db, actor, data }) => {
      await withdrawNomination(db, actor, data)
      return paths.nomination(data.id)
    },
  }),
]
