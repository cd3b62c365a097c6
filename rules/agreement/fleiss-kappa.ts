import { isGiven, sumOf, tallyOf } from './ratings.ts'

/**
 * Fleiss' kappa: how far raters, not the same for each case, agree beyond chance on categories without an order. 1 is perfect
 * agreement, 0 what chance would give, below 0 worse. Source: J. L. Fleiss 1971, Psychological Bulletin 76, 378-382; for cases
 * with unlike numbers of ratings its form in Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, 18,
 * which is the same where the numbers are alike.
 *
 * - Cases with fewer than two ratings are left out; if no case is left (no cases, one rater, all missing): NaN.
 * - All ratings of the others in one category: 1, by the reasons of `krippendorffAlpha`; the quotient is 0/0.
 * - One case: 1, or where its raters differ, -1/(ratings - 1), the least there is.
 * @param ratings one row a case, one rating (the number of a category, any finite number) a rater; what is null, undefined
 *   or not finite is missing, and rows may be of unequal length
 * @returns at most 1
 */
export function fleissKappa(ratings: number[][]): number {
  const cases = ratings.map((row) => row.filter(isGiven)).filter((row) => row.length > 1)
  const all = cases.flat()
  if (all.length === 0) return Number.NaN
  const expected = 1 - squares(all) / all.length ** 2
  if (expected === 0) return 1
  const observed = sumOf(cases.map((row) => row.length - squares(row) / row.length)) / (all.length - cases.length)
  return 1 - observed / expected
}

const squares = (row: number[]) => sumOf([...tallyOf(row).values()].map((count) => count ** 2))
