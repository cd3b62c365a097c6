import { paths } from '../../paths.ts'
import { form } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { hiddenField } from './career-fields.ts'
import { draft } from './draft.ts'
import { hideFrom, showAgain } from './hide.ts'
import { HideFromPage, ShowAgainPage } from './hiding-page.tsx'

const hideFromForm = form({ organisation: hiddenField })

export const hidingPages = [
  page({
    path: paths.hideFrom,
    can: 'application.edit',
    load: ({ db, actor, params }) => draft(db, actor, params.id),
    view: HideFromPage,
    form: hideFromForm,
    submit: async ({ db, actor, data, values }) => {
      await hideFrom(db, actor, data, values.organisation)
      return paths.hideFrom(data.id)
    },
  }),
  page({
    path: paths.showAgain,
    can: 'application.edit',
    load: async ({ db, actor, params }) => {
      const found = await draft(db, actor, params.id)
      if (!found) return null
      const hidden = found.hidden_from.find(({ code }) => code === params.code)
      if (!hidden) throw new Elsewhere(paths.hideFrom(params.id))
      return { ...found, hidden }
    },
    view: ShowAgainPage,
    submit: async ({ db, actor, data }) => {
      await showAgain(db, actor, data, data.hidden.code)
      return paths.hideFrom(data.id)
    },
  }),
]
