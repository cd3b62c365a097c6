import type { Db } from '../../platform/db.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'
import { departs } from '../../rules/moderation.ts'
import { counting, type Given } from './given.ts'
import type { Assessment } from './queries.ts'
import { scoreOf, type Score } from './scores.ts'

export interface Consensus {
  item: string
  level: EvidenceLevel
  reason: string
  version: number
  recorded_at: Date
}

/** What the panel has agreed on, item by item. */
export const consensusOf = (db: Db, assessment: string): Promise<Consensus[]> =>
  db
    .selectFrom('consensus')
    .select(['item', 'level', 'reason', 'version', 'recorded_at'])
    .$narrowType<{ level: EvidenceLevel }>()
    .where('assessment_id', '=', assessment)
    .execute()

/**
 * The items on which the panel has yet to agree: nothing is recorded, or what is recorded is older than a score, lock or
 * correction under it, or departs from the scores as they are now without a reason.
 */
export function unsettled(
  { items, assessors }: Pick<Assessment, 'items' | 'assessors'>,
  scores: readonly Score[],
  agreed: readonly Consensus[],
) {
  const scoring = counting(assessors)
  const lastLock = Math.max(0, ...scoring.map(({ locked_at }) => locked_at?.getTime() ?? 0))
  return items.filter(({ key }) => {
    const recorded = agreed.find(({ item }) => item === key)
    if (!recorded) return true
    const corrected = scores.filter(({ item, number }) => item === key && number > 0)
    const last = Math.max(lastLock, ...corrected.map(({ changed_at }) => changed_at.getTime()))
    const departing = !recorded.reason && departs(recorded.level, levelsOf(scores, scoring, key))
    return recorded.recorded_at.getTime() < last || departing
  })
}

/** The levels that those who count gave an item, as they stand. */
export const levelsOf = (scores: readonly Score[], assessors: readonly Given[], item: string): EvidenceLevel[] =>
  assessors.flatMap(({ person_id }) => scoreOf(scores, person_id, item)?.level ?? [])
