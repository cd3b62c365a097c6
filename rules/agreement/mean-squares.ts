import { isGiven, sumOf } from './ratings.ts'

/** The mean squares of a two-way table, in squares of its largest score, and 0 where rounding alone makes them. */
export interface MeanSquares {
  cases: number
  raters: number
  betweenCases: number
  betweenRaters: number
  /** Within cases, raters and error together. */
  within: number
  /** What is left when case and rater are allowed for. */
  error: number
}

/**
 * The two-way analysis of variance behind intraclass correlations. Source: Shrout and Fleiss 1979, Table 3.
 * @param scores one row a case, one column a rater; a case that lacks the score of any rater is left out
 * @returns null where fewer than two cases, or two raters, are left
 */
export function meanSquares(scores: number[][]): MeanSquares | null {
  const raters = scores.reduce((longest, row) => Math.max(longest, row.length), 0)
  const complete = scores.map((row) => row.filter(isGiven)).filter((row) => row.length === raters)
  const cases = complete.length
  if (cases < 2 || raters < 2) return null

  const largest = complete.flat().reduce((most, score) => Math.max(most, Math.abs(score)), 0) || 1
  const rows = complete.map((row) => row.map((score) => score / largest))
  const mean = meanOf(rows.map(meanOf))
  const ofCase = rows.map((row) => meanOf(row) - mean)
  const ofRater = Array.from({ length: raters }, (_, at) => meanOf(rows.map((row) => row[at]!)) - mean)
  const within = rows.flatMap((row, at) => row.map((score) => score - mean - ofCase[at]!))
  const error = rows.flatMap((row, at) => row.map((score, rater) => score - mean - ofCase[at]! - ofRater[rater]!))

  const rounding = cases * raters * (8 * Number.EPSILON) ** 2
  const meanSquare = (parts: number[], times: number, freedom: number) => {
    const squares = times * sumOf(parts.map((part) => part ** 2))
    return squares <= rounding ? 0 : squares / freedom
  }
  return {
    cases,
    raters,
    betweenCases: meanSquare(ofCase, raters, cases - 1),
    betweenRaters: meanSquare(ofRater, cases, raters - 1),
    within: meanSquare(within, 1, cases * (raters - 1)),
    error: meanSquare(error, 1, (cases - 1) * (raters - 1)),
  }
}

const meanOf = (numbers: number[]) => sumOf(numbers) / numbers.length
