import type { Category } from '../categories.ts'
import { fewestCases } from './benchmarks.ts'
import { comparedCases, sumOf } from './ratings.ts'

/** Whether an item tells people apart. */
export const verdicts = {
  'tells-apart': 'Tells people apart',
  hardly: 'Hardly tells people apart',
  'not-at-all': 'Does not tell people apart',
  'too-few': 'Too few people to say',
} as const satisfies Category

export type Verdict = keyof typeof verdicts

export interface Discrimination {
  /** Of the variance of one rating, what share is the cases': 0 to 1. */
  share: number | null
  /** The standard deviation of the cases' means, in points. Never the lowest or highest, who are somebody. */
  spread: number | null
  /** How many cases have two or more ratings: what the rest is told from. */
  cases: number
  verdict: Verdict
}

/**
 * The least share for each verdict. Below .40 a rating is poor by Cicchetti 1994, Psychological Assessment 6, 284-290; it is
 * also where the mean of three assessors falls below the .667 of `benchmarks`. Below .10 who is assessed has less than a
 * medium effect upon the rating (LeBreton and Senter 2008, Organizational Research Methods 11, 815-852).
 */
const leastShare = { 'tells-apart': 0.4, hardly: 0.1 }

/**
 * Does an item tell people apart, or is everybody given the same, or each what the assessor pleases? By the analysis of
 * variance of one random effect, the case, for unequal numbers of ratings: share = (B - W) / (B + (n0 - 1) W), where B and W
 * are the mean squares between and within cases, n0 = (N - sum of n^2 / N) / (cases - 1). Source: Searle, Casella and
 * McCulloch 1992, Variance Components, 3; with equal numbers it is the ICC(1) of Shrout and Fleiss 1979.
 *
 * - Cases with fewer than two ratings are left out. Fewer than two cases left: share and spread null.
 * - A negative share is 0. No variance at all, everybody given the same: share 0 too.
 * - Fewer than `fewestCases`: too-few, whatever the share, which is not to be shown.
 * @param ratings one row a rater, one column a case, in points; null, undefined, not finite is missing
 */
export function discriminationOf(ratings: (number | null)[][]): Discrimination {
  const given = comparedCases(ratings)
  const cases = given.length
  if (cases < 2) return { share: null, spread: null, cases, verdict: 'too-few' }
  const means = given.map(meanOf)
  const middle = meanOf(means)
  const spread = isOne(given.flat()) ? 0 : Math.sqrt(sumOf(means.map((mean) => (mean - middle) ** 2)) / (cases - 1))
  const share = shareOf(given, means)
  return { share, spread, cases, verdict: verdictOf(share, cases) }
}

function shareOf(given: number[][], means: number[]): number {
  const all = given.flat()
  if (isOne(all)) return 0
  const cases = given.length
  const mean = meanOf(all)
  const between = sumOf(given.map((row, at) => row.length * (means[at]! - mean) ** 2)) / (cases - 1)
  const apart = given.flatMap((row, at) => (isOne(row) ? [] : row.map((value) => (value - means[at]!) ** 2)))
  const within = sumOf(apart) / (all.length - cases)
  const each = (all.length - sumOf(given.map((row) => row.length ** 2)) / all.length) / (cases - 1)
  return Math.max(0, (between - within) / (between + (each - 1) * within))
}

function verdictOf(share: number, cases: number): Verdict {
  if (cases < fewestCases) return 'too-few'
  if (share >= leastShare['tells-apart']) return 'tells-apart'
  return share >= leastShare.hardly ? 'hardly' : 'not-at-all'
}

const isOne = (numbers: number[]) => numbers.every((number) => number === numbers[0])
const meanOf = (numbers: number[]) => sumOf(numbers) / numbers.length
