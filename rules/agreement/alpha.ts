import { coincidencesOf, type Coincidences } from './coincidences.ts'
import { sumOf } from './ratings.ts'

/** What differences between values mean: none is larger than another; more or fewer lie between; so many points. */
export type Level = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha: how far raters agree beyond chance. 1 is perfect agreement, 0 what chance would give, below 0 worse
 * than chance. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). The ordinal difference of two
 * values is, by its definition there, the difference between their mid-ranks among all that were given.
 *
 * - No case with two ratings (no case, one rater, all missing): NaN.
 * - All ratings of compared cases alike: 1. The definition gives 1 - 0/0, and both of its readings would hold, "no
 *   disagreement" (1) and "as by chance" (0). The first is taken, as R's irr does, since nobody disagreed. It shows no more:
 *   whether the ratings tell anybody apart is for `discriminationOf` to say.
 * - One case: 0 where its raters differ, for nothing else tells what chance would give.
 * @param ratings one row a rater, one column a case; null, undefined, not finite or past a short row's end is missing
 * @returns at most 1
 */
export function krippendorffAlpha(ratings: (number | null)[][], level: Level): number {
  const whole = coincidencesOf(ratings)
  return alphaOf(whole, level, whole.counts, weightsOf(whole))
}

export const weightsOf = ({ meetings }: Coincidences) => meetings.map(({ weight }) => weight)

/** Alpha of part of the coincidences: how often each value was given in it, and how much each meeting weighs. */
export function alphaOf({ values, meetings }: Coincidences, level: Level, counts: number[], weights: number[]): number {
  const given = sumOf(counts)
  if (given === 0) return Number.NaN
  if (counts.filter((count) => count > 0).length === 1) return 1
  const at = placesOf(values, counts, level)
  const apart = (low: number, high: number) => (level === 'nominal' ? 1 : (at[high]! - at[low]!) ** 2)
  const observed = sumOf(meetings.map(({ low, high }, place) => weights[place]! * apart(low, high)))
  const middle = sumOf(counts.map((count, place) => count * at[place]!)) / given
  const expected =
    level === 'nominal'
      ? sumOf(counts.map((count) => count * (given - count)))
      : 2 * given * sumOf(counts.map((count, place) => count * (at[place]! - middle) ** 2))
  return Math.min(1, 1 - ((given - 1) * observed) / expected)
}

/** Where each value stands, from 0 to 1, on the line on which differences are taken; alpha is the same on any such scale. */
function placesOf(values: number[], counts: number[], level: Level): number[] {
  if (level !== 'ordinal') return scaled(values)
  let below = 0
  return scaled(counts.map((count) => (below += count) - count / 2))
}

function scaled(values: number[]): number[] {
  const [lowest, highest] = [values[0]!, values.at(-1)!]
  // A range beyond the largest number is taken by its half.
  const unit = Number.isFinite(highest - lowest) ? 1 : 2
  return values.map((value) => (value / unit - lowest / unit) / (highest / unit - lowest / unit))
}
