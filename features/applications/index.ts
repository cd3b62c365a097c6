import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { hiddenFrom } from '../../rules/events.ts'
import { withdrawApplication } from './actions.ts'
import { ApplicationPage } from './application-page.tsx'
import { assessedOf } from './assessed.ts'
import { conversationTask } from './conversation.ts'
import { cvPages } from './cv-pages.ts'
import { deadlineOf } from './deadline.ts'
import { hidingPages } from './hiding-pages.ts'
import { application, boardChoices } from './queries.ts'
import { queuePage } from './queue.ts'
import { startPage } from './start.ts'
import { checkPage } from './submit.ts'
import { taskPages } from './task.ts'
import { WithdrawPage } from './withdraw-page.tsx'

export const applicationPages: Page[] = [
  queuePage,
  startPage,
  page({
    path: paths.application,
    can: 'application.see',
    reads: 'application.see',
    load: async ({ db, actor, params }) => {
      const found = await application(db, actor, params.id)
      if (!found) return null
      const deadline = await deadlineOf(db, found)
      const happened = await timelineOf(db, 'application', params.id, hiddenFrom('candidate'))
      const { scope, about } = found
      const assessed = await assessedOf(db, actor, found)
      return { application: found, boards: await boardChoices(db), deadline, happened, assessed, scope, about }
    },
    view: ApplicationPage,
  }),
  ...taskPages,
  conversationTask,
  ...cvPages,
  ...hidingPages,
  checkPage,
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
