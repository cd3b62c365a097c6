import type { Db } from '../../platform/db.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'

export interface Score {
  person_id: string
  item: string
  number: number
  level: EvidenceLevel
  evidence: string
  reason: string
  version: number
  changed_at: Date
}

/** The scores of an assessment that the person of the transaction may read: their own, and once all are locked everybody's. */
export const scoresOf = (db: Db, assessment: string): Promise<Score[]> =>
  db
    .selectFrom('score')
    .select(['person_id', 'item', 'number', 'level', 'evidence', 'reason', 'version', 'changed_at'])
    .$narrowType<{ level: EvidenceLevel }>()
    .where('assessment_id', '=', assessment)
    .orderBy('person_id')
    .orderBy('item')
    .orderBy('number')
    .execute()

/** Each score as it stands: its latest correction, where there is one. */
export const standing = (scores: readonly Score[]): Score[] =>
  scores.filter(
    (score) =>
      !scores.some(
        (other) => other.person_id === score.person_id && other.item === score.item && other.number > score.number,
      ),
  )

/** What somebody's score of an item is, as it stands; undefined where there is none yet. */
export const scoreOf = (scores: readonly Score[], person: string, item: string) =>
  standing(scores).find((score) => score.person_id === person && score.item === item)
