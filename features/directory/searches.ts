import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { boardChoices } from '../applications/queries.ts'
import { searchForm } from './form.ts'
import { asked } from './loaded.ts'
import { newIn } from './new-in.ts'
import { changeSearch, deleteSearch, savedSearch, savedSearches, saveSearch } from './saved.ts'
import { DeleteSearchPage, EditSearchPage, SavePage, SearchesPage } from './search-pages.tsx'

export const searchPages: Page[] = [
  page({
    path: paths.savedSearches,
    can: 'membership.list',
    load: async ({ db, actor }) => {
      const today = dayInLondon()
      const searches = []
      for (const search of await savedSearches(db, actor))
        searches.push({ ...search, fresh: await newIn(db, search, { since: search.seen_at }, today) })
      return { searches, regions: await boardChoices(db), today }
    },
    view: SearchesPage,
  }),
  page({
    path: paths.saveSearch,
    can: 'membership.list',
    load: ({ db, actor, visit }) => asked(db, actor, visit.query),
    view: SavePage,
    form: searchForm,
    submit: async ({ db, actor, data, values }) => {
      await saveSearch(db, actor, data.choice, values)
      return paths.savedSearches()
    },
  }),
  page({
    path: paths.editSearch,
    can: 'membership.list',
    load: ({ db, actor, params }) => savedSearch(db, actor, params.id),
    view: EditSearchPage,
    form: searchForm,
    fill: ({ name, alert }) => ({ name, alert: alert ? 'yes' : '' }),
    submit: async ({ db, actor, data, values }) => {
      await changeSearch(db, actor, data, values)
      return paths.savedSearches()
    },
  }),
  page({
    path: paths.deleteSearch,
    can: 'membership.list',
    load: ({ db, actor, params }) => savedSearch(db, actor, params.id),
    view: DeleteSearchPage,
    submit: async ({ db, data }) => {
      await deleteSearch(db, data)
      return paths.savedSearches()
    },
  }),
]
