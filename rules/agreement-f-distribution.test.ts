import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { logGamma } from './agreement/beta-distribution.ts'
import { fQuantile, shareBelow, tQuantile } from './agreement/f-distribution.ts'

/** Critical values as printed in the tables of F (Fisher and Yates; NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.3). */
test.each([
  [0.95, 1, 1, 161.448],
  [0.95, 1, 10, 4.965],
  [0.95, 5, 10, 3.326],
  [0.95, 10, 20, 2.348],
  [0.95, 4, 60, 2.525],
  [0.95, 120, 120, 1.352],
  [0.975, 1, 1, 647.789],
  [0.975, 10, 1, 968.627],
  [0.975, 5, 15, 3.576],
  [0.99, 1, 1, 4052.181],
  [0.99, 3, 25, 4.675],
  [0.99, 10, 10, 4.849],
])('F(%d; %d, %d) is %d', (p, above, below, printed) => expect(fQuantile(p, above, below)).toBeCloseTo(printed, 3))

/** As printed in tables of Student's t, two-sided 5%. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [60, 2],
  [120, 1.98],
])('t(0.975; %d) is %d', (freedom, printed) => expect(tQuantile(0.975, freedom)).toBeCloseTo(printed, 3))

const aShare = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const aFreedom = fc.double({ min: 0.5, max: 3000, noNaN: true })
const near = (found: number, expected: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(1e-8)

test('it is what is known in closed form: of 2 degrees above, and of 1 above and below', () => {
  fc.assert(
    fc.property(aShare, aFreedom, (p, below) => {
      near(fQuantile(p, 2, below), (below / 2) * Math.expm1((-2 / below) * Math.log1p(-p)))
      near(fQuantile(p, 1, 1), Math.tan((Math.PI * p) / 2) ** 2)
    }),
  )
})

test('it undoes the distribution, grows with the share, and turns over with its degrees of freedom', () => {
  fc.assert(
    fc.property(aShare, aFreedom, aFreedom, (p, above, below) => {
      const quantile = fQuantile(p, above, below)
      expect(shareBelow(quantile, above, below)).toBeCloseTo(p, 9)
      expect(fQuantile(p + 0.0005, above, below)).toBeGreaterThan(quantile)
      near(quantile * fQuantile(1 - p, below, above), 1)
    }),
  )
})

test('large degrees of freedom are no trouble', () => {
  expect(fQuantile(0.5, 1e5, 1e5)).toBeCloseTo(1, 10)
  expect(tQuantile(0.975, 1e6)).toBeCloseTo(1.96, 2)
})

test('the ends are 0 and infinity; outside there is no answer', () => {
  expect([fQuantile(0, 3, 4), fQuantile(1, 3, 4)]).toEqual([0, Infinity])
  for (const [p, above, below] of [
    [-0.1, 3, 4],
    [1.1, 3, 4],
    [Number.NaN, 3, 4],
    [0.5, 0, 4],
    [0.5, 3, -1],
    [0.5, 3, Infinity],
    [0.5, Number.NaN, 4],
  ] as const)
    expect(fQuantile(p, above, below)).toBeNaN()
  expect([shareBelow(0, 3, 4), shareBelow(1e300, 3, 4)]).toEqual([0, 1])
})

test('the gamma function is the factorial, and the root of pi at a half', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12)
  expect(logGamma(1)).toBeCloseTo(0, 13)
})
