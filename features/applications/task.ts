import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import { draft } from './draft.ts'
import { partNames, partOf, type PartName } from './parts.ts'
import { boardChoices } from './queries.ts'
import { savePart } from './save.ts'
import { taskPage } from './task-page.tsx'

const pageOf = (name: PartName) =>
  page({
    path: partOf(name).path,
    can: 'application.edit',
    load: async ({ db, actor, params }) => {
      const found = await draft(db, actor, params.id)
      return found && { ...found, boards: await boardChoices(db) }
    },
    view: taskPage(name),
    form: (data) => partOf(name).form(data, data.boards),
    fill: (data) => partOf(name).fill(data),
    submit: async ({ db, actor, data, values, version }) => {
      await savePart(db, actor, data, name, values as never, version)
      return (partOf(name).next ?? paths.application)(data.id)
    },
  })

/** A page for each task that is a form. */
export const taskPages = partNames.map(pageOf)
