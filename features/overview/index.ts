import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { OverviewPage } from './overview-page.tsx'
import { overviewOf } from './queries.ts'

export const overviewPages: Page[] = [
  page({
    path: paths.overview,
    can: 'overview.see',
    load: ({ db, actor, visit }) => overviewOf(db, actor, eventIn(visit.query.get('before'))),
    view: OverviewPage,
  }),
]

/** An event's number in an address; undefined where it is none. */
const eventIn = (text: string | null) => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined)
