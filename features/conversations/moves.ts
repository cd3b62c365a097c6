import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { form, type Form, type Values } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Actor } from '../../rules/roles.ts'
import { acknowledge, confirmHeld } from './acknowledge.ts'
import { accept, agree, cancel, decline } from './answer.ts'
import * as pages from './answer-pages.tsx'
import { acknowledgeForm, confirmForm, reasonForm } from './form.ts'
import type { MoveProps } from './move-page.tsx'
import type { Conversation } from './queries.ts'
import { conversationFor, type Step } from './sides.ts'

/** The page of one move: what it does is the action; what follows is the conversation's own page. */
const movePage = <F extends Form>(
  path: Address<`/conversations/:id/${string}`>,
  step: Step,
  view: (props: MoveProps) => Child,
  typed: F | ((it: Conversation) => F),
  action: (db: Db, actor: Actor, it: Conversation, values: Values<F>, version: number) => Promise<unknown>,
): Page =>
  page({
    path,
    can: `conversation.${step}`,
    load: ({ db, actor, params }) => conversationFor(db, actor, params.id, step),
    view,
    form: typed,
    submit: async ({ db, actor, data, values, version }) => {
      await action(db, actor, data, values, version)
      return paths.conversation(data.id)
    },
  })

const nothing = form({})

/** Each answer and each acknowledgement. */
export const movePages: Page[] = [
  movePage(paths.acceptConversation, 'accept', pages.AcceptPage, nothing, accept),
  movePage(paths.agreeConversation, 'agree', pages.AgreePage, nothing, agree),
  movePage(paths.declineConversation, 'decline', pages.DeclinePage, reasonForm, (db, actor, it, { reason }) =>
    decline(db, actor, it, reason),
  ),
  movePage(paths.cancelConversation, 'cancel', pages.CancelPage, reasonForm, (db, actor, it, { reason }) =>
    cancel(db, actor, it, reason),
  ),
  movePage(
    paths.acknowledgeConversation,
    'acknowledge',
    pages.AcknowledgePage,
    acknowledgeForm,
    (db, actor, it, _, version) => acknowledge(db, actor, it, version),
  ),
  movePage(paths.confirmConversation, 'confirm', pages.ConfirmPage, confirmForm, (db, actor, it, _, version) =>
    confirmHeld(db, actor, it, version),
  ),
]
