import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import { introductionsTo } from '../introductions/lists.ts'
import { organisationsHeldFor, theOnlyOne } from '../organisations/held-for.ts'
import { closeVacancy, freshenVacancy, prepareVacancy } from './actions.ts'
import { askPool, answerNobodyFits, confirmVacancy, predictVacancy } from './ask.ts'
import { editingPages } from './editing.ts'
import { chosenFilter } from './filter.ts'
import { closeForm, nobodyFitsForm, vacancyForm } from './form.ts'
import { lastGlimpse, takeGlimpse } from './glimpse.ts'
import { move } from '../../platform/move.ts'
import * as pages from './pages.tsx'
import { partnersOf, vacancies, vacancy } from './queries.ts'
import { searchesFor } from './search-firms.ts'
import { searchPages } from './search-pages.ts'
import { VacanciesPage } from './vacancies-page.tsx'
import { VacancyPage } from './vacancy-page.tsx'
import { movePage } from './move-page.ts'

export const vacancyPages: Page[] = [
  page({
    path: paths.vacancies,
    can: 'vacancy.list',
    load: async ({ db, actor, visit }) => {
      const filter = chosenFilter(visit.query)
      const list = await vacancies(db, actor, momentIn(visit.query.get('after')), filter)
      return { ...list, filter, today: dayInLondon() }
    },
    view: VacanciesPage,
  }),
  page({
    path: paths.shareVacancy,
    can: 'vacancy.prepare',
    load: async ({ db, actor }) => ({ organisations: await organisationsHeldFor(db, actor, 'recruiter') }),
    view: pages.PreparePage,
    form: ({ organisations }) => vacancyForm(organisations),
    fill: ({ organisations }) => {
      const only = theOnlyOne(organisations)
      return only ? { organisation: only } : {}
    },
    submit: async ({ db, actor, values }) => {
      const id = await prepareVacancy(db, actor, values)
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
        searches: await searchesFor(db, found.id),
        glimpse: await lastGlimpse(db, found.id),
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
  movePage(paths.reopenVacancy, 'vacancy.reopen', pages.ReopenPage, (db, actor, it) =>
    move(db, actor, 'vacancy', 'reopen', it),
  ),
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
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.glimpse,
    can: 'vacancy.glimpse',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: pages.GlimpsePage,
    submit: async ({ db, matching, actor, data }) => {
      await takeGlimpse(db, matching, actor, data)
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.nobodyFits,
    can: 'vacancy.answer',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: pages.NobodyFitsPage,
    form: nobodyFitsForm,
    submit: async ({ db, actor, data, values }) => {
      await answerNobodyFits(db, actor, data, values.words)
      return paths.vacancy(data.id)
    },
  }),
  ...searchPages,
]
