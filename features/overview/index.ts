import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { OverviewPage } from './overview-page.tsx'
import { overviewOf } from './queries.ts'

export const overviewPages: Page[] = [
  page({
    path: paths.overview,
    can: 'overview.see',
    load: ({ db, actor, visit }) =>
      overviewOf(db, actor, Number.parseInt(visit.query.get('before') ?? '', 10) || undefined),
    view: OverviewPage,
  }),
]
