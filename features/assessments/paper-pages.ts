import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import { paperOf } from './paper.ts'
import { PaperPage } from './paper-page.tsx'
import { assessment } from './queries.ts'

export const paperPage = page({
  path: paths.assessmentPaper,
  can: 'assessment.see',
  reads: 'assessment.see',
  load: async ({ db, actor, params }) => {
    const found = await assessment(db, actor, params.id)
    const parts = found && (await paperOf(db, found.id))
    return found && parts && { ...found, parts }
  },
  view: PaperPage,
})
