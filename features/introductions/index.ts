import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { form, typedDay, type Form, type Typed, type Values } from '../../platform/form.ts'
import { page, type Page, type ViewProps } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import type { MoveName } from '../../rules/lifecycles.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { dayInLondon } from '../../rules/days.ts'
import { contactOf } from '../boards/contact.ts'
import { hasAccepted } from '../data-sharing/queries.ts'
import { agree, decline, recall, refuse, withdraw } from './actions.ts'
import { acceptPage } from './accept-page.ts'
import { appoint } from './appoint.ts'
import { fallThrough } from './fall-through.ts'
import * as forms from './form.ts'
import { IntroductionPage } from './introduction-page.tsx'
import { IntroductionsPage } from './introductions-page.tsx'
import { endedFor, introductionsFor, proposalsTo } from './lists.ts'
import { memberFacts } from './member-facts.ts'
import * as pages from './pages.tsx'
import { profilePages } from './profile.ts'
import { partnersOf } from '../vacancies/queries.ts'
import { introduction, mayRead, type Introduction } from './queries.ts'
import { slatePages } from './slate.ts'
import * as stepPages from './step-pages.tsx'
import * as stepForms from './step-forms.ts'
import * as steps from './steps.ts'
import { howManyMet, howManyTieBreaks, tieBreakPages } from './tie-break.ts'
import { happenedTo } from './timeline.ts'
import { isWantedElsewhere } from './wanted-elsewhere.ts'

/** The page of one move: what it does is the action; what follows is the introduction's own page. */
const movePage = <F extends Form>(
  path: Address<`/introductions/:id/${string}`>,
  can: MoveName,
  view: (props: ViewProps<Introduction>) => Child,
  typed: F | ((it: Introduction) => F),
  action: (db: Db, actor: Actor, it: Introduction, values: Values<F>) => Promise<unknown>,
  more: {
    fill?: (it: Introduction) => Typed
    first?: (db: Db, it: Introduction) => Promise<void>
    onTo?: (id: string) => string
  } = {},
) =>
  page({
    path,
    can,
    load: async ({ db, actor, params }) => {
      const found = await introduction(db, actor, params.id)
      if (found) await more.first?.(db, found)
      return found
    },
    view,
    form: typed,
    ...(more.fill ? { fill: more.fill } : {}),
    submit: async ({ db, actor, data, values }) => {
      await action(db, actor, data, values)
      return (more.onTo ?? paths.introduction)(data.id)
    },
  })

/** The days that the vacancy says, but for a first one that has passed. */
const plannedDays = (it: Introduction) => ({
  starts: typedDay(it.vacancy_starts_on >= dayInLondon() ? it.vacancy_starts_on : null),
  ends: typedDay(it.vacancy_ends_on),
})

const nothing = form({})

/** Who asks without the agreement is led to it. */
const agreementFirst = async (db: Db, it: Introduction) => {
  if (it.state === 'accepted' && !(await hasAccepted(db, it.organisation_code)))
    throw new Elsewhere(paths.dataSharingAgreement(it.organisation_code))
}

export const introductionPages: Page[] = [
  ...slatePages,
  ...tieBreakPages,
  ...profilePages,
  page({
    path: paths.introductions,
    can: 'introduction.list',
    load: async ({ db, actor, visit }) => ({
      proposals: (await proposalsTo(db, actor, undefined)).rows,
      open: await introductionsFor(db, actor, momentIn(visit.query.get('after'))),
      ended: await endedFor(db, actor),
    }),
    view: IntroductionsPage,
  }),
  page({
    path: paths.introduction,
    can: 'introduction.see',
    load: async ({ db, actor, params }) => {
      const found = await introduction(db, actor, params.id)
      if (!found) return null
      const looksAfterThem = holds(actor, 'home-team', found.scope) && !holds(actor, 'recruiter', found.scope)
      return {
        introduction: found,
        partners: (await partnersOf(db, found)).map(({ name }) => name),
        happened: await happenedTo(db, found, actor),
        facts: found.person_id !== actor.personId && mayRead(actor, found) ? await memberFacts(db, found) : null,
        wantedElsewhere: looksAfterThem && (await isWantedElsewhere(db, found)),
        tieBreaks: await howManyTieBreaks(db, found.vacancy_id),
        met: await howManyMet(db, found.vacancy_id),
        contact: await contactOf(db, found.person_id === actor.personId ? found.home_region_code : found.region_code),
        scope: found.scope,
      }
    },
    view: IntroductionPage,
  }),
  movePage(paths.agreeIntroduction, 'introduction.agree', pages.AgreePage, nothing, agree),
  movePage(
    paths.refuseIntroduction,
    'introduction.refuse',
    pages.RefusePage,
    forms.reasonForm,
    (db, actor, it, values) => refuse(db, actor, it, values.reason),
  ),
  movePage(
    paths.recallIntroduction,
    'introduction.recall',
    pages.RecallPage,
    forms.reasonForm,
    (db, actor, it, values) => recall(db, actor, it, values.reason),
  ),
  acceptPage,
  movePage(paths.declineIntroduction, 'introduction.decline', pages.DeclinePage, forms.declineForm, decline),
  movePage(paths.askForProfile, 'introduction.release', stepPages.AskForProfilePage, nothing, steps.askForProfile, {
    first: agreementFirst,
    onTo: paths.profile,
  }),
  movePage(paths.shortlist, 'introduction.shortlist', stepPages.ShortlistPage, nothing, steps.shortlist),
  movePage(
    paths.recordInterview,
    'introduction.interview',
    stepPages.InterviewPage,
    stepForms.interviewForm,
    steps.recordInterview,
    {
      fill: (it) => ({ interview: typedDay(it.interview_on), words: it.interview_words }),
    },
  ),
  movePage(paths.makeOffer, 'introduction.choose', stepPages.OfferPage, nothing, steps.makeOffer),
  page({
    path: paths.recordChecks,
    can: 'introduction.check',
    load: async ({ db, actor, params }) => {
      const found = await introduction(db, actor, params.id)
      if (found && found.state !== 'chosen') throw new Elsewhere(paths.introduction(found.id))
      return found && { ...found, version: steps.versionOfChecks(found) }
    },
    view: stepPages.ChecksPage,
    form: stepForms.checksForm,
    fill: (it) => ({ fitAndProper: typedDay(it.fit_and_proper_on), references: typedDay(it.references_on) }),
    submit: async ({ db, actor, data, values, version }) => {
      await steps.recordChecks(db, actor, data, values, version)
      return `${paths.introduction(data.id)}?done=introduction.check`
    },
  }),
  movePage(
    paths.recordAppointment,
    'introduction.appoint',
    stepPages.AppointmentPage,
    stepForms.appointmentForm,
    (db, actor, it, { starts, ends }) => appoint(db, actor, it, { starts: String(starts), ends: ends ?? null }),
    { fill: plannedDays },
  ),
  movePage(paths.turnDown, 'introduction.turn-down', stepPages.TurnDownPage, stepForms.turnDownForm, steps.turnDown),
  movePage(
    paths.withdrawIntroduction,
    'introduction.withdraw',
    pages.WithdrawPage,
    forms.reasonForm,
    (db, actor, it, values) => withdraw(db, actor, it, values.reason),
  ),
  movePage(
    paths.offerRefused,
    'introduction.refuse-offer',
    stepPages.OfferRefusedPage,
    stepForms.offerRefusedForm,
    (db, actor, it, values) => steps.offerRefused(db, actor, it, values.reason),
  ),
  movePage(
    paths.fallThrough,
    'introduction.fall-through',
    stepPages.FallThroughPage,
    stepForms.fallThroughForm,
    (db, actor, it, values) => fallThrough(db, actor, it, values.reason),
  ),
]
