import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { scoredItems } from '../../rules/instruments.ts'
import type { States } from '../../rules/lifecycles.ts'
import { holds, type Actor, type Scope } from '../../rules/roles.ts'
import { frameworkOf } from '../../rules/success-profile.ts'
import { instrumentsOf } from '../rounds/instruments.ts'
import { given, waitedFor } from './given.ts'
import { seenBy } from './seen-by.ts'
import { versionOf } from './version-of.ts'

export type Assessment = NonNullable<Awaited<ReturnType<typeof assessment>>>

/** One assessment that the actor may see, with who scores it and what is scored. */
export async function assessment(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('panel', 'panel.id', 'assessment.panel_id')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .selectAll('assessment')
    .select(['round.title as round_title', 'round.name_blind', 'round.framework', 'panel.title as panel_title'])
    .select(['person.name as candidate_name', 'person.email as candidate_email'])
    .select(reviewersOf.as('reviewers'))
    .where('assessment.id', '=', id)
    .where(seenBy(actor))
    .executeTakeFirst()
  if (!row) return null
  const [chosen, framework] = [await instrumentsOf(db, row.round_id), frameworkOf(row.framework)]
  const assessors = await given(db, id)
  const mine = assessors.find(({ person_id, excused_at }) => person_id === actor.personId && !excused_at) ?? null
  const thing = assessmentThing({ ...row, mine: mine !== null })
  return {
    ...row,
    ...thing,
    /** Another one after every move: it tells one proposal from the next. */
    version: versionOf([row.changed_at]),
    chosen,
    items: framework ? scoredItems(framework, chosen) : [],
    assessors,
    /** The actor's own part in scoring it; null where it was not given to them. */
    mine,
    /** Nobody is waited for any more, and the panel may read one another's scores. */
    open: row.opened_at !== null && waitedFor(assessors).length === 0,
    /** What this reader may call the candidate. */
    called: calledBy(actor, { ...row, name: row.candidate_name }),
  }
}

const reviewersOf = sql<string[]>`array(select reviewer_id from review
  where review.assessment_id = assessment.id and reviewer_id is not null and review.state = 'appointed')`

interface Row {
  id: string
  state: States['assessment']
  person_id: string
  panel_id: string
  region_code: string
  mine: boolean
  reviewers?: readonly string[]
}

/** An assessment as the moves need it. It is an assessor's who was given it, and nobody's who is in conflict. */
export const assessmentThing = (row: Row): Thing<'assessment'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.person_id,
    'talent-team': row.region_code,
    'board-member': row.region_code,
    assessor: row.mine ? row.panel_id : null,
    chair: row.panel_id,
    'inclusion-adviser': row.panel_id,
    reviewer: row.reviewers ?? [],
  },
  about: { thing: 'assessment', id: row.id, person: row.person_id, region: row.region_code },
})

interface Called {
  name_blind: boolean
  panel_id: string
  region_code: string
  person_id: string
}

/** In a round that is read without names, only the team that arranges the assessment, and is not on the panel, knows them. */
export function callsByName(actor: Actor, { name_blind, panel_id, region_code, person_id }: Called): boolean {
  if (!name_blind) return true
  const onPanel: Scope = { candidate: person_id, assessor: panel_id, 'inclusion-adviser': panel_id }
  if (holds(actor, 'assessor', onPanel) || holds(actor, 'inclusion-adviser', onPanel)) return false
  return holds(actor, 'talent-team', { candidate: person_id, 'talent-team': region_code })
}

/** What the actor may call a candidate: by name, or by reference where the round is read without names. */
export const calledBy = (actor: Actor, row: Called & { name: string; reference: string }): string =>
  callsByName(actor, row) ? row.name : row.reference
