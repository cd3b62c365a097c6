import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaWithInterval, krippendorffAlpha, type Alpha, type Level } from './agreement.ts'

type Ratings = (number | null)[][]
const levels: Level[] = ['nominal', 'ordinal', 'interval']

const untold: Alpha = { value: null, lower: null, upper: null, cases: 0 }

test.each(levels)('without a case that two rated, nothing is told: %s', (level) => {
  for (const ratings of [
    [],
    [[]],
    [[1, 2, 3]],
    [
      [null, 1],
      [2, null],
    ],
  ])
    expect(alphaWithInterval(ratings, level)).toEqual(untold)
})

test.each(levels)('of one case, or of ratings that are all alike, there is no interval: %s', (level) => {
  const [lower, upper] = [null, null]
  expect(alphaWithInterval([[1], [4]], level)).toEqual({ value: 0, lower, upper, cases: 1 })
  expect(alphaWithInterval([[2], [2]], level)).toEqual({ value: 1, lower, upper, cases: 1 })
  expect(
    alphaWithInterval(
      [
        [2, 2, 7],
        [2, 2],
      ],
      level,
    ),
  ).toEqual({ value: 1, lower, upper, cases: 2 })
})

test.each(levels)('perfect agreement on values that vary has no doubt to show: %s', (level) => {
  expect(
    alphaWithInterval(
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      level,
    ),
  ).toEqual({ value: 1, lower: 1, upper: 1, cases: 3 })
})

const aRating = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 })
const row = fc.array(aRating, { minLength: 9, maxLength: 9 })
/** Student's t as printed, two-sided 5%, by degrees of freedom. */
const t = [0, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306]

test('the interval is that of leaving out each case in turn, holds the value and ends at 1', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), fc.constantFrom(...levels), (ratings, level) => {
      const { value, lower, upper, cases } = alphaWithInterval(ratings, level)
      if (value === null || lower === null || upper === null) return
      expect(value).toBe(krippendorffAlpha(ratings, level))
      const without = compared(ratings).map((at) => leaving(ratings, at, level))
      expect(without).toHaveLength(cases)
      const mean = without.reduce((sum, alpha) => sum + alpha, 0) / cases
      const squares = without.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0)
      const reach = t[cases - 1]! * Math.sqrt(((cases - 1) / cases) * squares)
      expect(Math.abs(lower - (value - reach))).toBeLessThan(1e-3 * (1 + reach))
      expect(Math.abs(upper - Math.min(1, value + reach))).toBeLessThan(1e-3 * (1 + reach))
      expect(lower <= value && value <= upper && upper <= 1).toBe(true)
    }),
  )
})

const compared = (ratings: Ratings) =>
  ratings[0]!.flatMap((_, at) => (ratings.filter((given) => given[at] !== null).length > 1 ? [at] : []))

const leaving = (ratings: Ratings, at: number, level: Level) =>
  krippendorffAlpha(
    ratings.map((given) => given.toSpliced(at, 1)),
    level,
  )

test('more cases of the same kind narrow it', () => {
  const [one, other] = ['0123401234', '0123311244'].map((text) => [...text].map(Number)) as [number[], number[]]
  const widths = [1, 4, 16].map((times) => {
    const { lower, upper } = alphaWithInterval(
      [one, other].map((given) => Array(times).fill(given).flat()),
      'ordinal',
    )
    return upper! - lower!
  })
  expect(widths[1]).toBeLessThan(widths[0]!)
  expect(widths[2]).toBeLessThan(widths[1]! / 1.5)
})

test('2,000 cases of 26 items take milliseconds', () => {
  const rows = [0, 1, 2].map((rater) =>
    Array.from({ length: 2000 }, (_, at) => (at * 7 + rater * ((at % 3) - 1) + 5) % 5),
  )
  const begun = performance.now()
  for (let item = 0; item < 26; item++) expect(alphaWithInterval(rows, 'ordinal').cases).toBe(2000)
  // A fifteenth of this where nothing else runs.
  expect(performance.now() - begun).toBeLessThan(1500)
})
