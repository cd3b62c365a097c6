import type { Db } from '../../platform/db.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'
import type { Given } from './given.ts'
import { scoreOf, type Score } from './scores.ts'

export interface Consensus {
  item: string
  level: EvidenceLevel
  reason: string
  version: number
}

/** What the panel has agreed on, item by item. */
export const consensusOf = (db: Db, assessment: string): Promise<Consensus[]> =>
  db
    .selectFrom('consensus')
    .select(['item', 'level', 'reason', 'version'])
    .$narrowType<{ level: EvidenceLevel }>()
    .where('assessment_id', '=', assessment)
    .execute()

/** The levels that those who count gave an item, as they stand. */
export const levelsOf = (scores: readonly Score[], assessors: readonly Given[], item: string): EvidenceLevel[] =>
  assessors.flatMap(({ person_id }) => scoreOf(scores, person_id, item)?.level ?? [])
