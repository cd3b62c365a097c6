import { paths } from '../../paths.ts'
import type { Config } from '../../platform/config.ts'
import { cookieName } from '../../platform/cookies.ts'
import { pageOf, placeIn, placeText } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { organisationsOfRegion } from '../organisations/queries.ts'
import { openRounds, roundsToOpen } from '../rounds/queries.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { BoardPage } from './board-page.tsx'
import { BoardsPage } from './boards-page.tsx'
import { CookiesPage } from './cookies-page.tsx'
import { HomePage } from './home-page.tsx'
import { neighbours } from './neighbours.ts'
import { PrivacyPage } from './privacy-page.tsx'
import { boards } from './queries.ts'
import { historyOfRegion } from './region-history.ts'

const perPage = 25

/** What everybody may read. */
export const publicPages = ({ url }: Pick<Config, 'url'>): Page[] => [
  page({
    path: paths.home,
    can: 'everybody',
    load: async ({ db }) => ({ boards: await boards(db) }),
    view: HomePage,
  }),
  page({
    path: paths.boards,
    can: 'everybody',
    load: async ({ db }) => ({ boards: await boards(db) }),
    view: BoardsPage,
  }),
  page({
    path: paths.board,
    can: 'everybody',
    load: async ({ db, params, visit }) => {
      const all = await boards(db)
      const board = all.find(({ slug }) => slug === params.slug)
      if (!board) return null
      const after = placeIn(visit.query.get('after'))
      const from = after && { after: { name: after.key, code: after.id } }
      const found = await organisationsOfRegion(db, board.region_code, { ...from, limit: perPage + 1 })
      const { rows, next } = pageOf(found, perPage, ({ name, code }) => placeText(name, code))
      const [today, of] = [dayInLondon(), { region: board.region_code }]
      return {
        board,
        rounds: { open: await openRounds(db, today, of), soon: await roundsToOpen(db, today, of) },
        neighbours: all.filter(({ slug }) => neighbours[board.slug]?.includes(slug)),
        history: await historyOfRegion(db, board),
        organisations: rows,
        continued: after !== undefined,
        next,
      }
    },
    view: BoardPage,
  }),
  page({ path: paths.privacy, can: 'everybody', load: () => ({}), view: PrivacyPage }),
  page({
    path: paths.cookies,
    can: 'everybody',
    load: () => ({ session: cookieName('session', url), browser: cookieName('browser', url) }),
    view: CookiesPage,
  }),
  page({ path: paths.accessibility, can: 'everybody', load: () => ({}), view: AccessibilityPage }),
]
