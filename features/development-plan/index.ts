import { paths } from '../../paths.ts'
import { rowIn } from '../../platform/cursor.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { isDay } from '../../rules/days.ts'
import { takeRecord } from '../conversations/record/actions.ts'
import { changedActionForm } from '../conversations/record/form.ts'
import { agreeAction, changeAction, dropAction, finishAction } from './actions.ts'
import { changeable } from './changeable.ts'
import { actionForm, dropForm } from './form.ts'
import { AddPage, ChangePage, DropPage, FinishPage } from './pages.tsx'
import { PlanPage } from './plan-page.tsx'
import { action, developmentPlanOf, planOf, promisesOf } from './queries.ts'

export const developmentPlanPages: Page[] = [
  page({
    path: paths.developmentPlan,
    can: 'action.see',
    load: async ({ db, actor, visit }) => {
      const toDo = visit.query.get('show') !== 'ended'
      const after = rowIn(visit.query.get('after'))
      return {
        toDo,
        ...(await planOf(db, actor, toDo, after && isDay(after.key) ? after : undefined)),
        promises: await promisesOf(db, actor),
        plan: await developmentPlanOf(db, actor),
      }
    },
    view: PlanPage,
  }),
  page({
    path: paths.addAction,
    can: 'action.see',
    load: () => ({}),
    view: AddPage,
    form: actionForm,
    submit: async ({ db, actor, values }) => {
      await agreeAction(db, actor, { ...values, owner: 'candidate' }, null)
      return `${paths.developmentPlan()}?done=action.agree`
    },
  }),
  page({
    path: paths.editAction,
    can: 'action.see',
    load: ({ db, actor, params }) => changeable(db, actor, params.id),
    view: ChangePage,
    form: changedActionForm,
    fill: (it) => ({ words: it.words, kind: it.kind, due: typedDay(it.due_on) }),
    submit: async ({ db, actor, data, values, version }) => {
      if (data.conversation) await takeRecord(db, actor, data.conversation)
      await changeAction(db, actor, data.thing, values, version)
      return data.conversation ? paths.conversation(data.conversation.id) : paths.developmentPlan()
    },
  }),
  page({
    path: paths.finishAction,
    can: 'action.finish',
    load: ({ db, actor, params }) => action(db, actor, params.id),
    view: FinishPage,
    submit: async ({ db, actor, data }) => {
      await finishAction(db, actor, data)
      return paths.developmentPlan()
    },
  }),
  page({
    path: paths.dropAction,
    can: 'action.drop',
    load: ({ db, actor, params }) => action(db, actor, params.id),
    view: DropPage,
    form: dropForm,
    submit: async ({ db, actor, data, values }) => {
      await dropAction(db, actor, data, values.reason)
      return paths.developmentPlan()
    },
  }),
]
