import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { discriminationOf, fewestCases, icc, verdicts, type Discrimination, type Verdict } from './agreement.ts'

/** A row a rater, a character a case, a dot where it is missing. */
const rated = (text: string) => text.split(' ').map((row) => [...row].map((it) => (it === '.' ? null : Number(it))))

test.each<[string, Verdict, number]>([
  ['0123401234 0123401234', 'tells-apart', 1],
  ['0123401234 0123411244', 'tells-apart', 0.95],
  ['0340123412 1213423301', 'hardly', 0.11],
  ['2323232323 3232232332', 'not-at-all', 0],
  ['3333333333 3333333333', 'not-at-all', 0],
  ['0123012 0123012', 'too-few', 1],
])('%s: %s', (text, verdict, share) => {
  const found = discriminationOf(rated(text))
  expect(found.verdict).toBe(verdict)
  expect(found.share).toBeCloseTo(share, 2)
  expect(verdicts[found.verdict]).toBeTruthy()
})

/** Shrout and Fleiss 1979, Table 2 and 4: ICC(1,1) is .17; the means of their six targets spread by 1.68. */
test('with as many ratings each, its share is the ICC(1)', () => {
  const found = discriminationOf([
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ])
  expect(found).toMatchObject({ cases: 6, verdict: 'too-few' })
  expect(found.share).toBeCloseTo(0.17, 2)
  expect(found.spread).toBeCloseTo(1.68, 2)
})

test('with unequal numbers it weighs them by n0', () => {
  // By hand. Cases 1 2 and 4 4 5: means 1.5 and 13/3, of all 3.2; B = 2·1.7² + 3·(17/15)² = 9.6333, W = (1/2 + 2/3) / 3 = 0.3889,
  // n0 = 5 - 13/5 = 2.4; share = (9.6333 - 0.3889) / (9.6333 + 1.4 · 0.3889).
  const found = discriminationOf([
    [1, 4, 9],
    [2, 4, null],
    [null, 5],
  ])
  expect(found.share).toBeCloseTo(9.244_444 / 10.177_778, 5)
  expect(found.spread).toBeCloseTo((13 / 3 - 1.5) / Math.SQRT2, 12)
  expect(found.cases).toBe(2)
})

test('fewer than two cases with two ratings tell nothing', () => {
  const nothing: Omit<Discrimination, 'cases'> = { share: null, spread: null, verdict: 'too-few' }
  for (const ratings of [
    [],
    [[]],
    [[1, 2, 3]],
    [
      [1, null],
      [null, 2],
    ],
    [[Number.NaN], [1]],
  ])
    expect(discriminationOf(ratings)).toEqual({ ...nothing, cases: 0 })
  expect(discriminationOf([[1, 5], [4]])).toEqual({ ...nothing, cases: 1 })
})

const perfectOn = (cases: number) =>
  discriminationOf([0, 0].map(() => Array.from({ length: cases }, (_, at) => at % 5)))

test('there is a verdict from the fewest cases on that may be shown', () => {
  expect(perfectOn(fewestCases - 1).verdict).toBe('too-few')
  expect(perfectOn(fewestCases).verdict).toBe('tells-apart')
})

test('all given the same, even what a computer cannot hold exactly, do not spread', () => {
  const found = discriminationOf([0.1, 0.1, 0.1].map((value) => Array(9).fill(value)))
  expect(found).toEqual({ share: 0, spread: 0, cases: 9, verdict: 'not-at-all' })
})

const full = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 4 })).chain(([minLength, raters]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: raters, maxLength: raters }), {
    minLength,
    maxLength: minLength,
  }),
)

test('its share is from 0 to 1, no matter in which order or on which scale, and the ICC(1) where that is positive', () => {
  fc.assert(
    fc.property(full, (cases) => {
      const ratings = cases[0]!.map((_, rater) => cases.map((row) => row[rater]!))
      const { share, spread } = discriminationOf(ratings)
      expect(share! >= 0 && share! <= 1).toBe(true)
      expect(share).toBeCloseTo(Math.max(0, icc(cases).icc1.value || 0), 9)
      const other = discriminationOf(ratings.toReversed().map((row) => row.toReversed().map((value) => 9 - 2 * value)))
      expect(other.share).toBeCloseTo(share!, 9)
      expect(other.spread).toBeCloseTo(2 * spread!, 9)
    }),
  )
})
