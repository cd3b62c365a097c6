import type { Alpha } from '../../rules/agreement.ts'
import { tQuantile } from '../../rules/agreement/f-distribution.ts'
import { AlphaSums } from './alpha-sums.ts'

/**
 * Krippendorff's alpha of several items together, ordinal, with its 95% interval. Each score of a case on an item is a unit;
 * the disagreement that was seen is summed over all units, and what chance would give is summed over the items, each by its
 * own scores: that everybody finds one item harder to show than another is no agreement about people. The difference of two
 * values is that of their mid-ranks among all scores. Of one item it is `krippendorffAlpha` with its interval.
 *
 * The interval leaves out each case in turn with all of its items (the jackknife, as `alphaWithInterval`), since what an
 * assessor sees of somebody colours every item: the items of a case are not so many independent ones.
 *
 * - Nobody can be compared: all null. One case, or all scores alike: a value, no interval.
 * @param cases for each case, for each item, what its assessors gave, as in `Case`
 * @param items how many there are
 */
export function pooledAlpha(cases: readonly (readonly (readonly number[])[])[], items: number): Alpha {
  const sums = new AlphaSums(items)
  const compared = cases.filter((rows) => sums.add(rows, 1))
  const number = compared.length
  if (number === 0) return { value: null, lower: null, upper: null, cases: 0 }
  const value = sums.alpha()
  if (number === 1 || !sums.varies()) return { value, lower: null, upper: null, cases: number }
  const without = Float64Array.from(compared, (rows) => {
    sums.add(rows, -1)
    const alpha = sums.alpha()
    sums.add(rows, 1)
    return alpha
  })
  const mean = sumOf(without) / number
  const variance = ((number - 1) / number) * sumOf(without.map((alpha) => (alpha - mean) ** 2))
  const reach = tQuantile(0.975, number - 1) * Math.sqrt(variance)
  return { value, lower: value - reach, upper: Math.min(1, value + reach), cases: number }
}

const sumOf = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0)
