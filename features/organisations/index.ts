import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { boardOfRegion } from '../boards/queries.ts'
import { asked } from './asked-day.ts'
import { historyOf } from './history.ts'
import { OrganisationPage } from './organisation-page.tsx'
import { OrganisationsPage } from './organisations-page.tsx'
import { organisationAsAt, organisationsNamed, successionsOf } from './queries.ts'

const mostFound = 50

/** The NHS organisations, as they are and as they were. */
export const organisationPages: Page[] = [
  page({
    path: paths.organisations,
    can: 'everybody',
    load: async ({ db, visit }) => {
      const typed = (visit.query.get('q') ?? '').trim().slice(0, 200)
      const found = await organisationsNamed(db, typed, mostFound + 1)
      return { typed, found: found.slice(0, mostFound), more: found.length > mostFound }
    },
    view: OrganisationsPage,
  }),
  page({
    path: paths.organisation,
    can: 'everybody',
    load: ({ db, params, visit }) =>
      /^[A-Z0-9]{1,10}$/.test(params.code) ? organisationPage(db, params.code, visit.query) : null,
    view: OrganisationPage,
  }),
]

async function organisationPage(db: Db, code: string, query: URLSearchParams) {
  const now = await organisationAsAt(db, code, dayInLondon())
  if (!now) return null
  const on = asked(query)
  const history = await historyOf(db, code)
  const successions = await successionsOf(db, code)
  const board = await boardOfRegion(db, now.region_code)
  const thatDay = on.day ? await organisationAsAt(db, code, on.day) : null
  return { now, history, ...successions, board, on, thatDay }
}
