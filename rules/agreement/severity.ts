import { tQuantile } from './f-distribution.ts'
import { additiveFit } from './additive-fit.ts'
import { isGiven } from './ratings.ts'

/** What an assessor gave a case, in points of the scale. */
export interface Score {
  case: string
  assessor: string
  value: number
}

export interface Severity {
  assessor: string
  /** In points of the scale. Positive is severer, negative more lenient, than the mean of the group; null if it cannot be told. */
  severity: number | null
  /** The 95% interval; null where nothing tells how much chance there is. */
  lower: number | null
  upper: number | null
  /** How many cases they scored, and how many of these others scored too: what the comparison rests on. */
  cases: number
  shared: number
  /** Those of one number can be compared with each other, and with nobody else. 1 is the largest group. */
  group: number
}

/**
 * How much lower or higher each assessor scores than those who saw the same cases, allowing for whom they saw: least squares
 * of value = case + assessor + error, so that nobody is thought severe who saw weaker cases. Severity is the assessor's
 * effect with its sign turned, and sums to 0 in each group of assessors joined by shared cases. Source: Searle 1971, Linear
 * Models, 7.1 (two-way classification without interaction); in a balanced design it is the textbook's, the mean of all less
 * the assessor's mean. The interval is by Student's t on the residual variance of all groups together.
 *
 * - A value that is not finite is left out. One who scored a case twice counts twice.
 * - Who shares no case with anybody: a group of their own, severity and limits null.
 * - No residual degrees of freedom (too few scores for as many cases and assessors): limits null.
 * - Scores that fit without a flaw: limits equal to the severity, but for rounding.
 * @returns one for each assessor: by group, then the severest first, then by name
 */
export function severityOf(scores: Score[]): Severity[] {
  const { assessors, groups, variance, freedom } = additiveFit(scores.filter(({ value }) => isGiven(value)))
  const reach = freedom > 0 ? tQuantile(0.975, freedom) : null
  return groups.flatMap((members, at) => {
    const known = members.length > 1
    const severities = members.map((member): Severity => {
      const { assessor, effect, factor, cases, shared } = assessors[member]!
      const severity = known ? 0 - effect : null
      const half = known && reach !== null ? reach * Math.sqrt(variance * factor) : null
      const limit = (sign: number) => (severity === null || half === null ? null : severity + sign * half)
      return { assessor, severity, lower: limit(-1), upper: limit(1), cases, shared, group: at + 1 }
    })
    return severities.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0))
  })
}
