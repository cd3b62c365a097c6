import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { DirectoryPage } from './directory-page.tsx'
import { loaded } from './loaded.ts'

export const directoryPages: Page[] = [
  page({
    path: paths.members,
    can: 'membership.list',
    load: ({ db, actor, visit }) => loaded(db, actor, visit),
    view: DirectoryPage,
  }),
]
