import type { Child } from 'hono/jsx'
import { paths } from '../../../paths.ts'
import type { Address } from '../../../platform/address.ts'
import type { Db } from '../../../platform/db.ts'
import { page, type Page, type ViewProps } from '../../../platform/page.ts'
import { Stale } from '../../../platform/refusals.ts'
import type { Actor } from '../../../rules/roles.ts'
import { membership, type Membership } from '../queries.ts'
import { openIntroductions } from '../term/open-introductions.ts'
import { answerSuspension, continueSuspension, endMembership, reinstateMember, suspendMember } from './actions.ts'
import { answerForm, continueForm, settleForm, suspendForm } from './form.ts'
import { AnswerPage, EndPage, ReinstatePage, ReviewPage, SuspendPage } from './pages.tsx'
import { lastSuspension, type Suspension } from './queries.ts'

async function withSuspension(db: Db, actor: Actor, id: string) {
  const found = await membership(db, actor, id)
  return found && { ...found, suspension: await lastSuspension(db, id) }
}

/** One that is suspended now. */
async function suspended(db: Db, actor: Actor, id: string) {
  const found = await withSuspension(db, actor, id)
  if (found && found.state !== 'suspended') throw new Stale(found)
  return found
}

/** The page of a move by which a review ends. */
const settlePage = (
  path: Address<`/members/:id/${string}`>,
  can: 'membership.reinstate' | 'membership.end',
  view: (props: ViewProps<Membership & { suspension: Suspension | null }>) => Child,
  action: (db: Db, actor: Actor, it: Membership, reason: string) => Promise<void>,
) =>
  page({
    path,
    can,
    load: ({ db, actor, params }) => withSuspension(db, actor, params.id),
    view,
    form: settleForm,
    submit: async ({ db, actor, data, values }) => {
      await action(db, actor, data, values.reason)
      return paths.member(data.id)
    },
  })

export const suspensionPages: Page[] = [
  page({
    path: paths.suspendMember,
    can: 'membership.suspend',
    load: async ({ db, actor, params }) => {
      const found = await membership(db, actor, params.id)
      return found && { ...found, open: await openIntroductions(db, params.id) }
    },
    view: SuspendPage,
    form: suspendForm,
    submit: async ({ db, actor, data, values }) => {
      await suspendMember(db, actor, data, values)
      return paths.member(data.id)
    },
  }),
  page({
    path: paths.answerSuspension,
    can: 'membership.answer',
    load: ({ db, actor, params }) => suspended(db, actor, params.id),
    view: AnswerPage,
    form: answerForm,
    fill: ({ suspension }) => ({ answer: suspension?.answer ?? '' }),
    submit: async ({ db, actor, data, values }) => {
      await answerSuspension(db, actor, data, values.answer)
      return `${paths.member(data.id)}?done=membership.answer`
    },
  }),
  page({
    path: paths.reviewSuspension,
    can: 'membership.review',
    load: ({ db, actor, params }) => suspended(db, actor, params.id),
    view: ReviewPage,
    form: continueForm,
    submit: async ({ db, actor, data, values, version }) => {
      await continueSuspension(db, actor, data, values, version)
      return `${paths.member(data.id)}?done=membership.review`
    },
  }),
  settlePage(paths.reinstateMember, 'membership.reinstate', ReinstatePage, reinstateMember),
  settlePage(paths.endMembership, 'membership.end', EndPage, endMembership),
]
