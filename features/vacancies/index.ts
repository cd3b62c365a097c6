import { paths } from '../../paths.ts'
import { dayIn, momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import { contactOf } from '../boards/contact.ts'
import { introductionsTo } from '../introductions/lists.ts'
import { organisationsHeldFor, theOnlyOne } from '../organisations/held-for.ts'
import { closeVacancy, freshenVacancy, prepareVacancy } from './actions.ts'
import { askAgain, askForAdvertised, askPool, answerNobodyFits, confirmVacancy, predictVacancy } from './ask.ts'
import { editingPages } from './editing.ts'
import { fromPost, kindOf, postIn } from './from-post.ts'
import { chosenFilter } from './filter.ts'
import { closeForm, kindForm, kinds, nobodyFitsForm, vacancyForm } from './form.ts'
import { GlimpsePage } from './glimpse-page.tsx'
import { lastGlimpse, maySeeHowMany, takeGlimpse } from './glimpse.ts'
import { move } from '../../platform/move.ts'
import { needed } from './needed.ts'
import * as pages from './pages.tsx'
import { whereItLed } from './led-to.ts'
import { appointmentTo, partnersOf, vacancies, vacancy } from './queries.ts'
import { searchesFor } from './search-firms.ts'
import { searchPages } from './search-pages.ts'
import { Stale } from '../../platform/refusals.ts'
import { howManyTieBreaks } from '../introductions/tie-break.ts'
import { twinsOf } from './twins.ts'
import { VacanciesPage } from './vacancies-page.tsx'
import { VacancyPage } from './vacancy-page.tsx'
import { movePage } from './move-page.ts'

export const vacancyPages: Page[] = [
  page({
    path: paths.vacancies,
    can: 'vacancy.list',
    load: async ({ db, actor, visit }) => {
      const filter = chosenFilter(visit.query)
      const [today, after] = [dayInLondon(), visit.query.get('after')]
      const list = filter.need
        ? await needed(db, actor, filter.need, today, dayIn(after), filter)
        : await vacancies(db, actor, momentIn(after), filter)
      return { ...list, filter, today }
    },
    view: VacanciesPage,
  }),
  page({
    path: paths.shareVacancy,
    can: 'vacancy.edit',
    load: async ({ db, actor, visit }) => ({
      post: await postIn(db, actor, visit.query.get('post')),
    }),
    view: pages.KindPage,
    form: kindForm,
    fill: ({ post }) => ({ kind: post ? kindOf(post) : '' }),
    submit: async ({ data: { post }, values }) =>
      `${paths.prepareVacancy(values.kind)}${post ? `?post=${post.id}` : ''}`,
  }),
  page({
    path: paths.prepareVacancy,
    can: 'vacancy.prepare',
    load: async ({ db, actor, params: { kind }, visit }) =>
      Object.hasOwn(kinds, kind)
        ? {
            organisations: await organisationsHeldFor(db, actor, 'recruiter'),
            post: await postIn(db, actor, visit.query.get('post')),
            predicted: kind === 'predicted',
          }
        : null,
    view: pages.PreparePage,
    form: ({ organisations, predicted }) => vacancyForm(organisations, predicted),
    fill: ({ organisations, post }) => {
      const organisation = post?.organisation_code ?? theOnlyOne(organisations)
      return { ...(organisation ? { organisation } : {}), ...(post ? fromPost(post) : {}) }
    },
    submit: async ({ db, actor, data: { post }, values }) => {
      const own = post?.organisation_code === values.organisation ? post.id : null
      const id = await prepareVacancy(db, actor, values, own)
      return `${paths.vacancy(id)}?done=vacancy.prepare`
    },
  }),
  page({
    path: paths.vacancy,
    can: 'vacancy.see',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (!found) return null
      return {
        vacancy: found,
        partners: await partnersOf(db, found),
        introductions: await introductionsTo(db, actor, found),
        led: await whereItLed(db, found.id),
        appointment: await appointmentTo(db, found.id),
        searches: await searchesFor(db, found.id),
        glimpse: await lastGlimpse(db, found.id),
        twins: await twinsOf(db, actor, found),
        tieBreaks: await howManyTieBreaks(db, found.id),
        contact: await contactOf(db, found.region_code),
        happened: await timelineOf(db, 'vacancy', params.id),
        today: dayInLondon(),
        scope: found.scope,
      }
    },
    view: VacancyPage,
  }),
  ...editingPages,
  movePage(paths.askPool, 'vacancy.share', pages.AskPoolPage, (db, actor, it) => askPool(db, actor, it)),
  movePage(paths.predictVacancy, 'vacancy.predict', pages.PredictPage, predictVacancy),
  movePage(paths.confirmVacancy, 'vacancy.confirm', pages.ConfirmPage, (db, actor, it) =>
    confirmVacancy(db, actor, it),
  ),
  page({
    path: paths.reopenVacancy,
    can: 'vacancy.reopen',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      const appointment = found && (await appointmentTo(db, found.id))
      if (appointment) throw new Elsewhere(paths.fallThrough(appointment.id))
      return found
    },
    view: pages.ReopenPage,
    submit: async ({ db, actor, data }) => {
      await move(db, actor, 'vacancy', 'reopen', data)
      return `${paths.vacancy(data.id)}?done=vacancy.reopen`
    },
  }),
  page({
    path: paths.closeVacancy,
    can: 'vacancy.close',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: pages.ClosePage,
    form: closeForm,
    submit: async ({ db, actor, data, values }) => {
      await closeVacancy(db, actor, data, values.outcome)
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.freshenVacancy,
    can: 'vacancy.freshen',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: pages.FreshenPage,
    submit: async ({ db, actor, data }) => {
      await freshenVacancy(db, actor, data)
      return `${paths.vacancy(data.id)}?done=vacancy.freshen`
    },
  }),
  movePage(paths.askForAdvertised, 'vacancy.ask', pages.AskPoolPage, (db, actor, it) =>
    askForAdvertised(db, actor, it),
  ),
  movePage(paths.askAgain, 'vacancy.ask', pages.AskAgainPage, (db, actor, it) => askAgain(db, actor, it)),
  page({
    path: paths.glimpse,
    can: 'vacancy.glimpse',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (!found || !maySeeHowMany(actor, found)) return null
      return { ...found, seenToday: (await lastGlimpse(db, found.id))?.seen_on === dayInLondon() }
    },
    view: GlimpsePage,
    submit: async ({ db, matching, actor, data }) => {
      await takeGlimpse(db, matching, actor, data)
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.nobodyFits,
    can: 'vacancy.answer',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (found?.answer) throw new Stale(found)
      return found
    },
    view: pages.NobodyFitsPage,
    form: nobodyFitsForm,
    submit: async ({ db, actor, data, values }) => {
      await answerNobodyFits(db, actor, data, values.words)
      return `${paths.vacancy(data.id)}?done=vacancy.answer`
    },
  }),
  ...searchPages,
]
