import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { careerPages } from './career/index.ts'
import { memberFor } from './member/load.ts'
import { MemberPage } from './member-page.tsx'
import { postPages } from './posts/index.ts'
import { readinessPages } from './readiness/index.ts'
import { suspensionPages } from './suspension/index.ts'
import { termPages } from './term/index.ts'
import { waitingPage } from './waiting/index.ts'

export const poolPages: Page[] = [
  waitingPage,
  page({
    path: paths.member,
    can: 'membership.see',
    reads: 'membership.see',
    load: ({ db, matching, actor, params }) => memberFor(db, matching, actor, params.id),
    view: MemberPage,
  }),
  ...termPages,
  ...careerPages,
  ...readinessPages,
  ...suspensionPages,
  ...postPages,
]
