import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Given } from '../index.ts'
import { exportPage } from './export-page.ts'
import { keptOf } from './kept.ts'
import { noticeAt, NoticePage } from './notice-page.tsx'
import { noticesSeen } from './notices-seen.ts'
import { requestsOf } from './queries.ts'
import { requestPages } from './request-pages.ts'
import { YourDataPage } from './your-data-page.tsx'

export const privacyPages = (given: Given): Page[] => [
  page({
    path: paths.privacyNotice,
    can: 'everybody',
    load: ({ params, visit }) => noticeAt(params.audience, visit.query.get('version'), dayInLondon()),
    view: NoticePage,
  }),
  page({
    path: paths.yourData,
    can: 'data.export',
    load: async ({ db, actor, equality, visit }) => ({
      kept: await keptOf(db, actor),
      equality: Object.keys(await equality.of(actor.personId)).length > 0,
      notices: await noticesSeen(db, actor),
      requests: await requestsOf(db, actor, momentIn(visit.query.get('after'))),
      today: dayInLondon(),
    }),
    view: YourDataPage,
  }),
  exportPage(given),
  ...requestPages,
]
