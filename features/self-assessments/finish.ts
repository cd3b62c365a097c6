import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { reportOf } from '../../rules/self-assessment.ts'
import { finishSelfAssessment } from './actions.ts'
import { FinishPage } from './finish-page.tsx'
import { selfAssessment } from './queries.ts'

/** Where nothing is answered there is nothing to finish. */
export const finishPage = page({
  path: paths.finishSelfAssessment,
  can: 'self-assessment.edit',
  load: async ({ db, actor, params }) => {
    const found = await selfAssessment(db, actor, params.id)
    if (!found || found.person_id !== actor.personId) return null
    const { dimensions, unanswered } = reportOf(found.framework, found.answers)
    const empty = unanswered.length === dimensions.flatMap(({ lines }) => lines).length
    if (found.finished_at || empty) throw new Elsewhere(paths.selfAssessment(found.id))
    return { ...found, unanswered }
  },
  view: FinishPage,
  submit: async ({ db, actor, data, version }) => {
    await finishSelfAssessment(db, actor, data, version)
    return paths.selfAssessment(data.id)
  },
})
