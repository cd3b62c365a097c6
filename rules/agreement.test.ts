import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { benchmarks, fewestCases, inWords, shownFrom, type Benchmark, type InWords } from './agreement.ts'

test('nothing is shown of fewer than eight', () => {
  expect(fewestCases).toBe(8)
  expect([0, 1, 7, 7.9, 8, 9, 2000].map(shownFrom)).toEqual([false, false, false, false, true, true, true])
  expect(shownFrom(Number.NaN)).toBe(false)
})

/** Krippendorff 2004, p. 241: .800 and .667. */
test.each<[number | null, Benchmark]>([
  [1, 'rely'],
  [0.8, 'rely'],
  [0.7999, 'tentative'],
  [0.667, 'tentative'],
  [0.6669, 'do-not-rely'],
  [0, 'do-not-rely'],
  [-0.4, 'do-not-rely'],
  [-Infinity, 'do-not-rely'],
  [null, 'cannot-tell'],
  [Number.NaN, 'cannot-tell'],
])('an alpha of %s: %s', (alpha, benchmark) => expect(inWords(alpha).benchmark).toBe(benchmark))

test('each benchmark is said in words without a number, the best first', () => {
  const limits = Object.values(benchmarks).map(({ from }) => from)
  expect(limits).toEqual(limits.toSorted((a, b) => b - a))
  const said: InWords[] = [0.9, 0.7, 0.2, null].map(inWords)
  for (const { label, words } of said) {
    expect(label).toMatch(/^[A-Z][a-z ]+$/)
    expect(words).toMatch(/^[A-Z][^\d]+\.$/)
  }
})

test('a better alpha is never said to be worse', () => {
  const order = ['do-not-rely', 'tentative', 'rely']
  fc.assert(
    fc.property(fc.double({ max: 1, noNaN: true }), fc.double({ max: 1, noNaN: true }), (a, b) => {
      const [worse, better] = [Math.min(a, b), Math.max(a, b)].map((it) => order.indexOf(inWords(it).benchmark))
      expect(better).toBeGreaterThanOrEqual(worse!)
    }),
  )
})
