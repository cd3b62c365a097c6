import { paths } from '../../paths.ts'
import { download } from '../../platform/download.ts'
import { page, type Page } from '../../platform/page.ts'
import { compared } from '../../rules/directory.ts'
import { addressOf } from './choice.ts'
import { toCompare } from './compare.ts'
import { ComparePage } from './compare-page.tsx'
import { DirectoryPage } from './directory-page.tsx'
import { exportedMembers, exportMembers, toExport } from './export.ts'
import { ExportPage } from './export-page.tsx'
import { exportsPage } from './exports.tsx'
import { exportForm } from './form.ts'
import { asked, loaded } from './loaded.ts'
import { searchPages } from './searches.ts'

export const directoryPages: Page[] = [
  page({
    path: paths.members,
    can: 'membership.list',
    load: ({ db, actor, visit }) => loaded(db, actor, visit),
    view: DirectoryPage,
  }),
  page({
    path: paths.compareMembers,
    can: 'membership.list',
    load: async ({ db, actor, visit: { query } }) => {
      const from = await asked(db, actor, new URLSearchParams(query.get('list') ?? ''))
      if (!from) return null
      const ids = query.getAll('member')
      const members = await toCompare(db, actor, ids)
      const { regions, today, choice } = from
      return { members, tooMany: ids.length > compared, regions, today, list: addressOf(choice) }
    },
    view: ComparePage,
  }),
  page({
    path: paths.exportMembers,
    can: 'membership.export',
    load: async ({ db, actor, visit }) => {
      const of = await asked(db, actor, visit.query)
      if (!of) return null
      const { rows, next } = await toExport(db, of)
      return { ...of, number: rows.length, more: next !== null }
    },
    view: ExportPage,
    form: exportForm,
    submit: async ({ db, actor, data, values }) =>
      paths.exportedMembers(await exportMembers(db, actor, data, values.purpose)),
  }),
  exportsPage,
  download({
    path: paths.exportedMembers,
    can: 'membership.export',
    load: ({ db, actor, params }) => exportedMembers(db, actor, params.id),
  }),
  ...searchPages,
]
