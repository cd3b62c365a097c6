import { sql, type SqlBool } from 'kysely'
import { visibleTo } from '../../platform/visible.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'

/**
 * The assessments that somebody may see, as a condition: of their panel or region, given to them, or for them to review;
 * never their own, never where they are in conflict, and on a panel not before they have declared that they are free.
 */
export function seenBy(actor: Actor) {
  const me = actor.personId
  const panels = scopesOf(actor, 'assessor')
  const ofOffice = visibleTo(actor, 'assessment.see', {
    'talent-team': 'assessment.region_code',
    'board-member': 'assessment.region_code',
  })
  const onPanel = visibleTo(actor, 'assessment.see', {
    chair: 'assessment.panel_id',
    'inclusion-adviser': 'assessment.panel_id',
  })
  const declared = sql`exists (select from conflict_check as mine
    where mine.application_id = assessment.application_id and mine.person_id = ${me} and mine.kind = 'none')`
  const wasGiven =
    panels.length === 0
      ? sql`false`
      : sql`(assessment.panel_id in (${sql.join(panels)}) and exists (select from assessment_assessor
          where assessment_id = assessment.id and person_id = ${me} and excused_at is null))`
  const reviews = sql`exists (select from review where review.assessment_id = assessment.id and reviewer_id = ${me} and review.state = 'appointed')`
  return sql<SqlBool>`assessment.person_id <> ${me} and not conflicted(assessment.application_id, ${me})
    and (${ofOffice} or (${onPanel} and ${declared}) or ${wasGiven} or ${reviews})`
}
