import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { introductionsTo } from '../introductions/queries.ts'
import { organisationsHeldFor, theOnlyOne } from '../organisations/held-for.ts'
import { changeVacancy, closeVacancy, confirmVacancy, shareVacancy, sharingMove } from './actions.ts'
import { changeForm, closeForm, vacancyForm } from './form.ts'
import { ClosePage, ConfirmPage, EditPage, SharePage } from './pages.tsx'
import { vacancies, vacancy } from './queries.ts'
import { VacanciesPage } from './vacancies-page.tsx'
import { VacancyPage } from './vacancy-page.tsx'

export const vacancyPages: Page[] = [
  page({
    path: paths.vacancies,
    can: 'vacancy.list',
    load: ({ db, actor, visit }) => vacancies(db, actor, momentIn(visit.query.get('after'))),
    view: VacanciesPage,
  }),
  page({
    path: paths.shareVacancy,
    can: 'vacancy.share',
    load: async ({ db, actor }) => ({ organisations: await organisationsHeldFor(db, actor, 'recruiter') }),
    view: SharePage,
    form: ({ organisations }) => vacancyForm(organisations),
    fill: ({ organisations }) => {
      const only = theOnlyOne(organisations)
      return only ? { organisation: only } : {}
    },
    submit: async ({ db, actor, values }) => {
      const id = await shareVacancy(db, actor, values)
      return `${paths.vacancy(id)}?done=vacancy.${sharingMove(values)}`
    },
  }),
  page({
    path: paths.vacancy,
    can: 'vacancy.see',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (!found) return null
      const [introductions, happened] = [
        await introductionsTo(db, actor, found),
        await timelineOf(db, 'vacancy', params.id),
      ]
      return { vacancy: found, introductions, happened, scope: found.scope }
    },
    view: VacancyPage,
  }),
  page({
    path: paths.editVacancy,
    can: 'vacancy.edit',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (found && found.state !== 'open' && found.state !== 'predicted') throw new Stale(found)
      return found
    },
    view: EditPage,
    form: changeForm,
    fill: (it) => ({
      title: it.title,
      role: it.role_family,
      contract: it.contract_type,
      starts: typedDay(it.starts_on),
      ends: typedDay(it.ends_on),
      reason: it.reason ?? '',
      likelihood: String(it.likelihood ?? ''),
      about: it.description,
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeVacancy(db, actor, data, values, version)
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.confirmVacancy,
    can: 'vacancy.confirm',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: ConfirmPage,
    submit: async ({ db, actor, data }) => {
      await confirmVacancy(db, actor, data)
      return paths.vacancy(data.id)
    },
  }),
  page({
    path: paths.closeVacancy,
    can: 'vacancy.close',
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view: ClosePage,
    form: closeForm,
    submit: async ({ db, actor, data, values }) => {
      await closeVacancy(db, actor, data, values.outcome)
      return paths.vacancy(data.id)
    },
  }),
]
