import { fQuantile } from './f-distribution.ts'
import { meanSquares, type MeanSquares } from './mean-squares.ts'

/** A value, at most 1, and its 95% interval: lower <= value <= upper. */
export interface Estimate {
  value: number
  lower: number
  upper: number
}

/** Of the score of one rater and, with a k, of the mean of as many raters as there are. */
export type Icc = Record<'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k', Estimate>

/**
 * The six intraclass correlations: what share of the scores' variance is the cases'. 1: each case has raters of its own;
 * 2: all have the same raters, drawn from many, and it counts against them that one is severer; 3: severity is set aside.
 * Source: Shrout and Fleiss 1979, Psychological Bulletin 86, 420-428, with Satterthwaite's degrees of freedom for 2;
 * McGraw and Wong 1996, Psychological Methods 1, 30-46. Each is here a falling function of a factor q upon its error, which
 * is their formula at q = 1 for the value, and at quantiles of F for the limits.
 *
 * - A case that lacks a rater's score (a short row, not finite) is left out.
 * - Fewer than two cases or raters, or no variance at all: all NaN, as there is nothing to have a share of.
 * - Raters who never differ, on cases that do (F is infinite): all 1, from 1 to 1. Raters who differ by a constant: icc3 and
 *   icc3k are so. If that is the only difference there is: icc2 and icc2k are 0, icc3 and icc3k NaN.
 * - Cases whose means are alike: icc1 and icc3 are at their least, -1/(k-1). There, and where icc2 is as low or lower, what
 *   more raters would give has no limit: the one with a k is -Infinity (so is icc2 of two cases ranked crosswise by two raters).
 * @param scores one row a case, one column a rater, in points
 */
export function icc(scores: number[][]): Icc {
  const squares = meanSquares(scores)
  if (!squares) return { icc1: none, icc2: none, icc3: none, icc1k: none, icc2k: none, icc3k: none }
  const { cases: n, raters: k, betweenCases, betweenRaters, within, error } = squares
  const single = (other: number) => (q: number) => share(betweenCases - q * other, betweenCases + (k - 1) * q * other)
  const averaged = (other: number) => (q: number) => share(betweenCases - q * other, betweenCases)
  const icc2 = (q: number) =>
    share(n * (betweenCases - q * error), n * betweenCases + q * (k * betweenRaters + (k * n - k - n) * error))
  const icc2k = (q: number) => share(n * (betweenCases - q * error), n * betweenCases + q * (betweenRaters - error))
  const ofCases = n * (k - 1)
  const ofError = (n - 1) * (k - 1)
  const ofMixture = freedomOf(squares, icc2(1))
  return {
    icc1: estimate(single(within), n - 1, ofCases),
    icc2: estimate(icc2, n - 1, ofMixture),
    icc3: estimate(single(error), n - 1, ofError),
    icc1k: estimate(averaged(within), n - 1, ofCases),
    icc2k: estimate(icc2k, n - 1, ofMixture),
    icc3k: estimate(averaged(error), n - 1, ofError),
  }
}

const none: Estimate = { value: Number.NaN, lower: Number.NaN, upper: Number.NaN }

/** The formula's value, and its limits from the degrees of freedom of its two mean squares; rounding may not part them. */
function estimate(formula: (q: number) => number, above: number, below: number): Estimate {
  const value = formula(1)
  const lower = formula(fQuantile(0.975, above, below))
  const upper = formula(1 / fQuantile(0.975, below, above))
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) }
}

/** A denominator that is not positive is past the pole of the formula, where it falls to minus infinity. */
const share = (part: number, whole: number) => (whole > 0 ? part / whole : part < 0 ? -Infinity : Number.NaN)

/**
 * Satterthwaite's degrees of freedom of the mixture of mean squares in icc2, as Shrout and Fleiss 1979 give them. A negative
 * icc2 may bring them below 1, the least that a mixture can have; then they are 1.
 */
function freedomOf({ cases: n, raters: k, betweenRaters, error }: MeanSquares, icc2: number): number {
  const raters = k * icc2 * betweenRaters
  const rest = (n * (1 + (k - 1) * icc2) - k * icc2) * error
  const freedom = ((k - 1) * (raters + rest) ** 2) / (raters ** 2 + rest ** 2 / (n - 1))
  return freedom > 1 ? freedom : 1
}
