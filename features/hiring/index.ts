import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { PortalPage } from './portal-page.tsx'
import { portal } from './portal.ts'

export const hiringPages: Page[] = [
  page({
    path: paths.hiring,
    can: 'hiring.see',
    load: ({ db, actor, visit: { query } }) =>
      portal(db, actor, query.get('organisation'), momentIn(query.get('after'))),
    view: PortalPage,
  }),
]
