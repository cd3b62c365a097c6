import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Given } from '../index.ts'
import { HealthPage } from './health-page.tsx'
import { healthOf } from './queries.ts'

export const administrationPages = ({ config }: Given): Page[] => [
  page({
    path: paths.health,
    can: 'health.see',
    load: async ({ db }) => ({ ...(await healthOf(db)), config }),
    view: HealthPage,
  }),
]
