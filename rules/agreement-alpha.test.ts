import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { krippendorffAlpha, type Level } from './agreement.ts'

type Ratings = (number | null)[][]
const levels: Level[] = ['nominal', 'ordinal', 'interval']

/** A row a rater, a character a case, a dot where it is missing; letters are categories. */
const rated = (text: string): Ratings =>
  text.split(' ').map((row) => [...row].map((it) => (it === '.' ? null : parseInt(it, 36))))

/** The worked examples of Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. */
test.each<[string, Level, number]>([
  ['0100000000 1110010100', 'nominal', 0.095],
  ['aabbdcccedda babbbccceddd', 'nominal', 0.692],
  ['123321412... 1233224125.3 .3332342251. 12332441251.', 'nominal', 0.743],
  ['123321412... 1233224125.3 .3332342251. 12332441251.', 'ordinal', 0.815],
  ['123321412... 1233224125.3 .3332342251. 12332441251.', 'interval', 0.849],
])('%s has the %s alpha %d', (ratings, level, published) => {
  expect(krippendorffAlpha(rated(ratings), level)).toBeCloseTo(published, 3)
})

test.each(levels)('no case with two ratings has no %s alpha', (level) => {
  const nothing = [[], [[]], [[], []], [[1, 2, 3]], [[Number.NaN], [Infinity]], rated('.. ..'), rated('1. .2')]
  for (const ratings of nothing) expect(krippendorffAlpha(ratings, level)).toBeNaN()
})

test.each(levels)('all alike is perfect %s agreement', (level) => {
  for (const text of ['3 3', '222 2.2', '007 00', '00. 00. ..7']) expect(krippendorffAlpha(rated(text), level)).toBe(1)
})

test.each(levels)('one case on which raters differ is as by chance: %s', (level) => {
  expect(krippendorffAlpha(rated('1 4'), level)).toBe(0)
  expect(krippendorffAlpha(rated('1 4 4 2'), level)).toBeCloseTo(0, 12)
})

test('two who always say the opposite are worse than chance', () => {
  for (const level of levels) expect(krippendorffAlpha(rated('0101 1010'), level)).toBeCloseTo(-0.75, 12)
})

test.each(levels)('rows may be short, have holes, or hold what is no number: %s', (level) => {
  const odd = [
    [1, 2, 3, 3, Number.NaN],
    [1, undefined as never, 3, 2],
    [1, Infinity, 2],
  ]
  expect(krippendorffAlpha(odd, level)).toBe(krippendorffAlpha(rated('1.33. 1.32. 1.2..'), level))
})

test('negative, huge and tiny values are values as others', () => {
  const expected = krippendorffAlpha(rated('010 011'), 'interval')
  for (const two of [
    [-5, -4],
    [-1.7e308, 1.7e308],
    [0, 5e-324],
  ]) {
    const ratings = rated('010 011').map((row) => row.map((it) => two[it ?? 0]!))
    expect(krippendorffAlpha(ratings, 'interval')).toBeCloseTo(expected, 12)
  }
})

const aRating = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 })
const someRatings = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 9 }))
  .chain(([minLength, cases]) =>
    fc.array(fc.array(aRating, { minLength: cases, maxLength: cases }), { minLength, maxLength: minLength }),
  )
  .filter((ratings) => !Number.isNaN(krippendorffAlpha(ratings, 'nominal')))

const mapped = (ratings: Ratings, to: (value: number) => number) =>
  ratings.map((row) => row.map((value) => (value === null ? null : to(value))))
const same = (level: Level, one: Ratings, other: Ratings) =>
  expect(krippendorffAlpha(other, level)).toBeCloseTo(krippendorffAlpha(one, level), 9)

test('alpha is at most 1, and no matter in which order raters and cases come', () => {
  fc.assert(
    fc.property(someRatings, fc.constantFrom(...levels), (ratings, level) => {
      expect(krippendorffAlpha(ratings, level)).toBeLessThanOrEqual(1)
      same(level, ratings, ratings.map((row) => row.toReversed()).toReversed())
      same(level, ratings, [...ratings.slice(1), ratings[0]!])
    }),
  )
})

test('names do not matter to the nominal, distances not to the ordinal, unit and zero not to the interval', () => {
  fc.assert(
    fc.property(
      someRatings,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 9 }),
      (ratings, zero, unit) => {
        same(
          'nominal',
          ratings,
          mapped(ratings, (value) => [7, -3, 0, 99, 4][value]!),
        )
        same(
          'ordinal',
          ratings,
          mapped(ratings, (value) => Math.exp(value)),
        )
        same(
          'interval',
          ratings,
          mapped(ratings, (value) => zero + value / unit),
        )
        same(
          'interval',
          ratings,
          mapped(ratings, (value) => zero - unit * value),
        )
      },
    ),
  )
})

test('it is one less observed by expected disagreement, pair by pair', () => {
  fc.assert(
    fc.property(someRatings, fc.constantFrom(...levels), (ratings, level) => {
      if (new Set(compared(ratings).flat()).size > 1)
        expect(krippendorffAlpha(ratings, level)).toBeCloseTo(pairByPair(ratings, level), 9)
    }),
  )
})

const compared = (ratings: Ratings) =>
  ratings[0]!
    .map((_, at) => ratings.map((row) => row[at] ?? null).filter((value) => value !== null))
    .filter((given) => given.length > 1)

/** The definition, with the ordinal difference as it is written there: how many ratings lie from one value to the other. */
function pairByPair(ratings: Ratings, level: Level): number {
  const cases = compared(ratings)
  const all = cases.flat()
  const between = (low: number, high: number) => all.filter((value) => value >= low && value <= high).length
  const squared: Record<Level, (low: number, high: number) => number> = {
    nominal: (low, high) => Number(low !== high),
    ordinal: (low, high) => (between(low, high) - (between(low, low) + between(high, high)) / 2) ** 2,
    interval: (low, high) => (high - low) ** 2,
  }
  const total = (given: number[]) =>
    given.flatMap((a) => given.map((b) => squared[level](Math.min(a, b), Math.max(a, b)))).reduce((a, b) => a + b, 0)
  const observed = cases.reduce((sum, given) => sum + total(given) / (given.length - 1), 0) / all.length
  return 1 - observed / (total(all) / (all.length * (all.length - 1)))
}
