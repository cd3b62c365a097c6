import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphaWithInterval } from '../../rules/agreement.ts'
import { pooledAlpha } from './pooled-alpha.ts'

const ratings = fc.integer({ min: 1, max: 12 }).chain((cases) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: cases, maxLength: cases }), {
    minLength: 2,
    maxLength: 4,
  }),
)

/** From a matrix for each item, one row a rater, one column a case. */
const byCase = (items: (number | null)[][][]) =>
  Array.from({ length: items[0]![0]!.length }, (_, at) => items.map((rows) => rows.map((row) => row[at] ?? Number.NaN)))

describe('alpha of several items together', () => {
  test('is of one item what Krippendorff’s alpha is, with its interval', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const [ours, known] = [pooledAlpha(byCase([given]), 1), alphaWithInterval(given, 'ordinal')]
        expect(ours.cases).toBe(known.cases)
        for (const part of ['value', 'lower', 'upper'] as const)
          if (known[part] === null) expect(ours[part]).toBeNull()
          else expect(ours[part]).toBeCloseTo(known[part], 8)
      }),
    )
  })

  test('does not take for agreement that one item is harder for everybody than another', () => {
    // On each item the two differ by chance alone; put together, the one that is hard would seem to agree.
    const easy = [
      [3, 4, 3, 4, 3, 4, 3, 4],
      [3, 3, 4, 4, 3, 3, 4, 4],
    ]
    const hard = easy.map((row) => row.map((value) => value - 3))
    expect(
      alphaWithInterval(
        [0, 1].map((rater) => [...easy[rater]!, ...hard[rater]!]),
        'ordinal',
      ).value,
    ).toBeGreaterThan(0.7)
    expect(Math.abs(pooledAlpha(byCase([easy, hard]), 2).value ?? 1)).toBeLessThan(0.1)
  })

  test('is as sure as people are many, not as items are: the same item asked eleven times tells nothing more', () => {
    const item = [
      [0, 1, 2, 3, 4, 2, 1, 3, 2, 0],
      [1, 1, 2, 4, 4, 1, 1, 3, 3, 0],
    ]
    const [once, often] = [
      pooledAlpha(byCase([item]), 1),
      pooledAlpha(byCase(Array.from({ length: 11 }, () => item)), 11),
    ]
    expect(often.value).toBeCloseTo(once.value!, 8)
    expect(often.upper! - often.lower!).toBeCloseTo(once.upper! - once.lower!, 1)
  })

  test('is not told where nobody can be compared; where all gave the same, with no interval', () => {
    expect(pooledAlpha([], 0)).toEqual({ value: null, lower: null, upper: null, cases: 0 })
    expect(pooledAlpha(byCase([[[1, 2, null]], [[null, null, 3]]]), 2)).toEqual({
      value: null,
      lower: null,
      upper: null,
      cases: 0,
    })
    const alike = [
      [3, 3, 3],
      [3, 3, 3],
    ]
    expect(pooledAlpha(byCase([alike, alike]), 2)).toEqual({ value: 1, lower: null, upper: null, cases: 3 })
  })
})
