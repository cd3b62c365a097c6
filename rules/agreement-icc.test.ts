import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { icc, type Estimate, type Icc } from './agreement.ts'

/** Shrout and Fleiss 1979, Table 2: four judges, six targets. */
const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]
const names = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const

/** Their Table 4, and the limits that R's psych prints for it. */
test.each([
  ['icc1', 0.17, -0.13, 0.72],
  ['icc2', 0.29, 0.02, 0.76],
  ['icc3', 0.71, 0.34, 0.95],
  ['icc1k', 0.44, -0.88, 0.91],
  ['icc2k', 0.62, 0.07, 0.93],
  ['icc3k', 0.91, 0.68, 0.99],
] as const)('Shrout and Fleiss have %s %d, from %d to %d', (name, value, lower, upper) => {
  const found = icc(judges)[name]
  expect(found.value).toBeCloseTo(value, 2)
  expect(found.lower).toBeCloseTo(lower, 2)
  expect(found.upper).toBeCloseTo(upper, 2)
})

const limitsOf = ({ lower, value, upper }: Estimate) => [lower, value, upper] as const
const each = (found: Icc) => names.map((name) => limitsOf(found[name]))

const someScores = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([cases, raters]) =>
    fc.array(fc.array(fc.integer({ min: -4, max: 9 }), { minLength: raters, maxLength: raters }), {
      minLength: cases,
      maxLength: cases,
    }),
  )
  .filter((scores) => new Set(scores.flat()).size > 1)

const alike = (found: number, expected: number) => {
  if (Math.abs(expected) < 1e4) expect(Math.abs(found - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)))
}

describe('whatever the scores', () => {
  test('limits hold their value, and none is above 1', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        for (const [lower, value, upper] of each(icc(scores))) {
          if (Number.isNaN(value)) continue
          expect(lower).toBeLessThanOrEqual(value)
          expect(value).toBeLessThanOrEqual(upper)
          expect(upper).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('the order of cases and raters does not matter, nor the scale’s unit and zero', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const found = each(icc(scores))
        const turned = scores.map((row) => row.toReversed()).toReversed()
        for (const other of [turned, scores.map((row) => row.map((score) => 7 - score / 2))])
          for (const [at, limits] of each(icc(other)).entries())
            for (const [which, limit] of limits.entries()) alike(limit, found[at]![which]!)
      }),
    )
  })

  test('a constant added to a rater does not matter to icc3, nor to the sign of icc2', () => {
    fc.assert(
      fc.property(someScores, fc.integer({ min: -20, max: 20 }), (scores, constant) => {
        const [before, after] = [scores, scores.map(([first, ...rest]) => [first! + constant, ...rest])].map(icc) as [
          Icc,
          Icc,
        ]
        for (const name of ['icc3', 'icc3k'] as const)
          for (const part of ['value', 'lower', 'upper'] as const) alike(after[name][part], before[name][part])
        expect(Number.isNaN(after.icc3.value)).toBe(Number.isNaN(before.icc3.value))
        if (Math.abs(after.icc3.value) > 1e-9) expect(Math.sign(after.icc2.value)).toBe(Math.sign(after.icc3.value))
      }),
    )
  })

  test('the mean of k is the single score stepped up by Spearman and Brown', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const found = icc(scores)
        const raters = scores[0]!.length
        for (const name of ['icc1', 'icc2', 'icc3'] as const)
          for (const part of ['value', 'lower', 'upper'] as const) {
            const one = found[name][part]
            if (1 + (raters - 1) * one > 1e-6) alike(found[`${name}k`][part], (raters * one) / (1 + (raters - 1) * one))
          }
      }),
    )
  })
})
