import { severityOf, shownFrom, type Score, type Severity } from '../../rules/agreement.ts'
import { isPoints, type Case } from './cases.ts'

export interface OfAssessor {
  assessor: string
  /** How many people others scored too. */
  shared: number
  /** Allowing for whom they saw; null where it would be told of too few people, or cannot be. */
  severity: Severity | null
}

/**
 * How severe each assessor is beside those who saw the same people. In the order of their ids: by severity they would be
 * ranked, also those of whom too little is known.
 */
export const severitiesOf = (cases: readonly Case[]): OfAssessor[] =>
  severityOf(cases.flatMap(comparedIn))
    .toSorted((one, other) => (one.assessor < other.assessor ? -1 : 1))
    .map((severity) => ({
      assessor: severity.assessor,
      shared: severity.shared,
      severity: shownFrom(severity.shared) && severity.severity !== null ? severity : null,
    }))

/**
 * How high each assessor of a case scored on the whole, over the items that all of them had the chance to see; only for how
 * they differ from each other. One number each and not one an item: how an assessor sees somebody colours every item, and
 * the interval would be too narrow if each counted by itself.
 */
function comparedIn({ id, assessors, rows }: Case): Score[] {
  const seen = rows.filter((row) => row.every(isPoints))
  if (seen.length === 0) return []
  return assessors.map((assessor, seat) => {
    let sum = 0
    for (const row of seen) sum += row[seat]!
    return { case: id, assessor, value: sum / seen.length }
  })
}
