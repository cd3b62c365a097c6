import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { askForAdjustments, noteReading } from './actions.ts'
import { arrangePage } from './arrange.ts'
import { adjustmentsAsked } from './asked.ts'
import { adjustmentForm } from './form.ts'
import { AdjustmentPage, AdjustmentsPage } from './pages.tsx'
import { adjustmentOf } from './queries.ts'

export const adjustmentPages: Page[] = [
  page({
    path: paths.adjustments,
    can: 'adjustment.ask',
    load: ({ db, actor, params }) => adjustmentOf(db, actor, params.id),
    view: AdjustmentPage,
    form: adjustmentForm,
    fill: ({ words }) => ({ words }),
    submit: async ({ db, actor, data, values, version }) => {
      await askForAdjustments(db, actor, data, values.words, version)
      return `${paths.application(data.id)}?done=adjustment.${values.words ? 'ask' : 'withdraw'}`
    },
  }),
  page({
    path: paths.adjustmentsAsked,
    can: 'adjustment.see',
    load: async ({ db, actor, visit }) => {
      const asked = await adjustmentsAsked(db, actor, momentIn(visit.query.get('after')))
      await noteReading(db, actor, asked.rows)
      return asked
    },
    view: AdjustmentsPage,
  }),
  arrangePage,
]
