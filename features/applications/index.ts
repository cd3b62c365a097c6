import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom } from '../../rules/events.ts'
import type { Actor } from '../../rules/roles.ts'
import { boards } from '../boards/queries.ts'
import { startApplication, submitApplication, withdrawApplication } from './actions.ts'
import { ApplicationPage } from './application-page.tsx'
import { ApplicationsPage } from './applications-page.tsx'
import { declarationForm, startForm } from './form.ts'
import { partNames, parts, type PartName } from './parts.ts'
import { application, applicationsTo, boardChoices } from './queries.ts'
import { savePart } from './save.ts'
import { CheckPage, StartPage, taskPage, WithdrawPage } from './task-pages.tsx'

/** A draft of the candidate's own, with the boards to choose from. */
async function draft(db: Db, actor: Actor, id: string) {
  const found = await application(db, actor, id)
  if (found && found.state !== 'draft') throw new Stale(found)
  return found && { ...found, boards: await boardChoices(db) }
}

const partPage = (name: PartName) =>
  page({
    path: parts[name].path,
    can: 'application.edit',
    load: ({ db, actor, params }) => draft(db, actor, params.id),
    view: taskPage(name),
    form: (data) => parts[name].form(data.boards),
    fill: (data) => parts[name].fill(data),
    submit: async ({ db, actor, data, values, version }) => {
      await savePart(db, actor, data, name, values as never, version)
      return paths.application(data.id)
    },
  })

export const applicationPages: Page[] = [
  page({
    path: paths.applications,
    can: 'application.list',
    load: async ({ db, actor, visit }) => {
      const waiting = visit.query.get('answered') !== 'yes'
      return { waiting, ...(await applicationsTo(db, actor, waiting, momentIn(visit.query.get('after')))) }
    },
    view: ApplicationsPage,
  }),
  page({
    path: paths.startApplication,
    can: 'application.begin',
    load: async ({ db, visit }) => {
      const from = (await boards(db)).find(({ slug }) => slug === visit.query.get('board'))
      return { boards: await boardChoices(db), region: from?.region_code ?? '' }
    },
    view: StartPage,
    form: ({ boards: choices }) => startForm(choices),
    fill: ({ region }) => ({ region }),
    submit: async ({ db, actor, values }) => paths.application(await startApplication(db, actor, values)),
  }),
  page({
    path: paths.application,
    can: 'application.see',
    reads: 'application.see',
    load: async ({ db, actor, params }) => {
      const found = await application(db, actor, params.id)
      if (!found) return null
      const happened = await timelineOf(db, 'application', params.id, hiddenFrom('candidate'))
      const { scope, about } = found
      return { application: found, boards: await boardChoices(db), happened, scope, about }
    },
    view: ApplicationPage,
  }),
  ...partNames.map(partPage),
  page({
    path: paths.checkAnswers,
    can: 'application.submit',
    load: ({ db, actor, params }) => draft(db, actor, params.id),
    view: CheckPage,
    form: declarationForm,
    submit: async ({ db, actor, data }) => {
      await submitApplication(db, actor, data)
      return paths.application(data.id)
    },
  }),
  page({
    path: paths.withdrawApplication,
    can: 'application.withdraw',
    load: ({ db, actor, params }) => application(db, actor, params.id),
    view: WithdrawPage,
    submit: async ({ db, actor, data }) => {
      await withdrawApplication(db, actor, data)
      return paths.application(data.id)
    },
  }),
]
