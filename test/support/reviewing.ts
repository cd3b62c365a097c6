import type { Db } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import { added } from './added.ts'
import { anAssessment, type Case, type Panel } from './assessing.ts'
import type { Person } from './cast.ts'

export interface Reviewed extends Case {
  review: string
}

/** A released assessment whose process is to be reviewed: asked for, unless there is a reviewer or it is said otherwise. */
export async function aReview(
  db: Db,
  it: { of: Person; panel: Panel; by?: Person; state?: States['review']; outcome?: string },
): Promise<Reviewed> {
  const { of, panel, by, state = by ? 'appointed' : 'asked', outcome = 'develop' } = it
  const its = await anAssessment(db, { of, panel, state: 'released', outcome })
  const review = await added(db, 'review', {
    state,
    assessment_id: its.assessment,
    application_id: its.application,
    person_id: of.id,
    region_code: 'Y56',
    words: 'My time was changed twice on the day.',
    reviewer_id: by?.id ?? null,
    due_on: '2098-01-05',
  })
  return { ...its, review }
}
