import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Form, Values } from '../../platform/form.ts'
import { form } from '../../platform/form.ts'
import { page, type Page, type ViewProps } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom } from '../../rules/events.ts'
import type { MoveName } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { matchOf } from '../matching/matches.ts'
import { membership } from '../pool/queries.ts'
import { vacancy } from '../vacancies/queries.ts'
import { accept, agree, decline, recall, recordInterview, refuse, turnDown, withdraw } from './actions.ts'
import { appoint } from './appoint.ts'
import { appointmentForm, interviewForm, reasonForm, turnDownForm } from './form.ts'
import { introduce, introducingMove } from './introduce.ts'
import { IntroductionPage } from './introduction-page.tsx'
import { ProposalsPage } from './introductions-page.tsx'
import * as pages from './pages.tsx'
import { introduction, proposalsTo, type Introduction } from './queries.ts'

/** The page of one move: what it does is the action; what follows is the introduction's own page. */
const movePage = <F extends Form>(
  path: Address<`/introductions/:id/${string}`>,
  can: MoveName,
  view: (props: ViewProps<Introduction>) => Child,
  typed: F,
  action: (db: Db, actor: Actor, it: Introduction, values: Values<F>) => Promise<unknown>,
) =>
  page({
    path,
    can,
    load: ({ db, actor, params }) => introduction(db, actor, params.id),
    view,
    form: typed,
    submit: async ({ db, actor, data, values }) => {
      await action(db, actor, data, values)
      return paths.introduction(data.id)
    },
  })

const nothing = form({})

export const introductionPages: Page[] = [
  page({
    path: paths.introductions,
    can: 'introduction.agree',
    load: ({ db, actor, visit }) => proposalsTo(db, actor, momentIn(visit.query.get('after'))),
    view: ProposalsPage,
  }),
  page({
    path: paths.introduction,
    can: 'introduction.see',
    load: async ({ db, actor, params }) => {
      const found = await introduction(db, actor, params.id)
      if (!found) return null
      const leaveOut = found.person_id === actor.personId ? hiddenFrom('candidate') : []
      return {
        introduction: found,
        happened: await timelineOf(db, 'introduction', params.id, leaveOut),
        scope: found.scope,
      }
    },
    view: IntroductionPage,
  }),
  page({
    path: paths.introduce,
    can: 'introduction.offer',
    load: async ({ db, actor, params }) => {
      const [post, member] = [await vacancy(db, actor, params.id), await membership(db, actor, params.member)]
      if (!post || !member) return null
      const found = await matchOf(db, post, member.id)
      return found && { vacancy: post, member, reasons: found.rules }
    },
    view: pages.IntroducePage,
    submit: async ({ db, actor, data: { vacancy: post, member } }) => {
      const id = await introduce(db, actor, post, member)
      return `${paths.introduction(id)}?done=introduction.${introducingMove(post, member)}`
    },
  }),
  movePage(paths.agreeIntroduction, 'introduction.agree', pages.AgreePage, nothing, agree),
  movePage(paths.refuseIntroduction, 'introduction.refuse', pages.RefusePage, reasonForm, (db, actor, it, { reason }) =>
    refuse(db, actor, it, reason),
  ),
  movePage(paths.recallIntroduction, 'introduction.recall', pages.RecallPage, reasonForm, (db, actor, it, { reason }) =>
    recall(db, actor, it, reason),
  ),
  movePage(paths.acceptIntroduction, 'introduction.accept', pages.AcceptPage, nothing, accept),
  movePage(
    paths.declineIntroduction,
    'introduction.decline',
    pages.DeclinePage,
    reasonForm,
    (db, actor, it, { reason }) => decline(db, actor, it, reason),
  ),
  movePage(
    paths.recordInterview,
    'introduction.interview',
    pages.InterviewPage,
    interviewForm,
    (db, actor, it, values) => recordInterview(db, actor, it, values.interview),
  ),
  movePage(paths.recordAppointment, 'introduction.appoint', pages.AppointmentPage, appointmentForm, appoint),
  movePage(paths.turnDown, 'introduction.turn-down', pages.TurnDownPage, turnDownForm, (db, actor, it, { feedback }) =>
    turnDown(db, actor, it, feedback),
  ),
  movePage(
    paths.withdrawIntroduction,
    'introduction.withdraw',
    pages.WithdrawPage,
    reasonForm,
    (db, actor, it, { reason }) => withdraw(db, actor, it, reason),
  ),
]
