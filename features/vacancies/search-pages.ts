import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { acknowledgeForm, searchForm } from './form.ts'
import { vacancy } from './queries.ts'
import { acknowledgeSearch, recordSearch, searchUse, searchUsesSeenBy } from './search-firms.ts'
import { SearchUsesPage } from './search-uses-page.tsx'
import { AcknowledgePage, RecordSearchPage } from './searches.tsx'

export const searchPages: Page[] = [
  page({
    path: paths.recordSearch,
    can: 'search-use.record',
    load: async ({ db, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (found && found.state !== 'open') throw new Stale(found)
      return found
    },
    view: RecordSearchPage,
    form: searchForm,
    submit: async ({ db, actor, data, values }) => {
      await recordSearch(db, actor, data, values)
      return `${paths.vacancy(data.id)}?done=search-use.record`
    },
  }),
  page({
    path: paths.searchUses,
    can: 'search-use.list',
    load: ({ db, actor, visit }) => searchUsesSeenBy(db, actor, momentIn(visit.query.get('after'))),
    view: SearchUsesPage,
  }),
  page({
    path: paths.acknowledgeSearch,
    can: 'search-use.acknowledge',
    load: ({ db, actor, params }) => searchUse(db, actor, params.id),
    view: AcknowledgePage,
    form: acknowledgeForm,
    submit: async ({ db, actor, data, values }) => {
      await acknowledgeSearch(db, actor, data, values.words)
      return `${paths.vacancy(data.vacancy_id)}?done=search-use.acknowledge`
    },
  }),
]
