import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'
import type { Actor } from '../../rules/roles.ts'
import { notTheirOwn } from './round-checked.ts'

/** What one assessor found of one person, by the item; as it was locked, alone. */
export interface Given {
  assessment: string
  panel: string
  assessor: string
  levels: Partial<Record<string, EvidenceLevel>>
}

/**
 * The scores of a round that are open to its board and team and that count: not of somebody who was released or turned out
 * to be in conflict, and without the corrections, which were made when others' scores could be read.
 */
export async function scoresGiven(db: Db, actor: Actor, round: string): Promise<Given[]> {
  const panels = new Map(
    (await whoCounts(db, actor, round)).map(({ id, person_id, panel_id }) => [`${id} ${person_id}`, panel_id]),
  )
  const scores = panels.size > 0 ? await lockedScores(db, round) : []
  return scores.flatMap(({ assessment_id, person_id, levels }) => {
    const panel = panels.get(`${assessment_id} ${person_id}`)
    return panel ? [{ assessment: assessment_id, panel, assessor: person_id, levels }] : []
  })
}

const whoCounts = (db: Db, actor: Actor, round: string) =>
  db
    .selectFrom('assessment')
    .innerJoin('assessment_assessor as given', 'given.assessment_id', 'assessment.id')
    .select(['assessment.id', 'assessment.panel_id', 'given.person_id'])
    .where('assessment.round_id', '=', round)
    .where('assessment.opened_at', 'is not', null)
    .where('given.locked_at', 'is not', null)
    .where('given.excused_at', 'is', null)
    .where(notTheirOwn(actor))
    .where(
      sql<boolean>`not exists (select from conflict_check as found where found.application_id = assessment.application_id
        and found.person_id = given.person_id and found.kind <> 'none')`,
    )
    .execute()

/** By themselves and for a list of assessments: so that their policy is asked once for all, and not for each score. */
const lockedScores = (db: Db, round: string) =>
  db
    .selectFrom('score')
    .select(['assessment_id', 'person_id', sql<Given['levels']>`json_object_agg(item, level)`.as('levels')])
    .where('number', '=', 0)
    .where(
      sql<boolean>`assessment_id = any(array(
        select id from assessment where round_id = ${round} and opened_at is not null))`,
    )
    .groupBy(['assessment_id', 'person_id'])
    .execute()
