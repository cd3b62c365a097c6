import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { holdsAny } from '../../rules/roles.ts'
import { acceptNomination, toAccept } from './accept.ts'
import { countNominations, declineNomination, discardNomination, withdrawNomination } from './actions.ts'
import { AcceptPage, DeclinePage, DiscardPage, WithdrawPage } from './answer-pages.tsx'
import { acceptForm, replyForm } from './answer-form.ts'
import { timelineFor } from './history.ts'
import { inPreparation } from './in-preparation.ts'
import { NominationPage } from './nomination-page.tsx'
import { NominationsPage } from './nominations-page.tsx'
import { nomination, nominations } from './queries.ts'
import { toSend } from './to-send.ts'
import { usableConversation } from './usable-conversation.ts'
import { writingPages } from './writing.ts'

/** Asked only where something was stated of a talent conversation. */
interface Accepting {
  held?: 'yes' | 'no'
}

export const nominationPages: Page[] = [
  page({
    path: paths.nominations,
    can: 'nomination.list',
    load: async ({ db, actor, visit }) => ({
      ...(await nominations(db, actor, momentIn(visit.query.get('after')))),
      toSend: holdsAny(actor, 'leader') ? (await toSend(db, actor)).length : 0,
    }),
    view: NominationsPage,
  }),
  ...writingPages,
  page({
    path: paths.nomination,
    can: 'nomination.see',
    reads: 'nomination.see',
    load: async ({ db, actor, params }) => {
      const found = await nomination(db, actor, params.id)
      if (!found) return null
      const usable = await usableConversation(db, actor, found)
      const shown = { nomination: found, happened: await timelineFor(db, found), usable }
      return found.readsAs === 'team' ? { ...shown, about: found.about } : shown
    },
    view: NominationPage,
    submit: async ({ db, actor, data: { nomination: it, usable } }) => {
      if (usable) await countNominations(db, actor.personId, usable.id, it.id)
      return paths.nomination(it.id)
    },
  }),
  page({
    path: paths.acceptNomination,
    can: 'nomination.accept',
    notice: 'nominee',
    load: ({ db, actor, params }) => toAccept(db, actor, params.id),
    view: AcceptPage,
    form: ({ asked }) => acceptForm(asked),
    submit: async ({ db, actor, data, values }) =>
      paths.application(await acceptNomination(db, actor, data, (values as Accepting).held)),
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
  page({
    path: paths.discardNomination,
    can: 'nomination.discard',
    load: ({ db, actor, params }) => inPreparation(db, actor, params.id),
    view: DiscardPage,
    submit: async ({ db, actor, data }) => {
      await discardNomination(db, actor, data)
      return paths.nominations()
    },
  }),
]
