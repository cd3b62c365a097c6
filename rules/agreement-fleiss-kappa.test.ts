import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fleissKappa } from './agreement.ts'

/** Rows of how many raters chose each category, a digit a category, as rows of ratings. */
const rated = (rows: string) =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split(',').flatMap((count, category) => Array.from({ length: Number(count) }, () => category)))

/** Fleiss 1971, Table 1: 30 patients, each by six psychiatrists: depression, personality disorder, schizophrenia, neurosis, other. */
const diagnoses = rated(`
  0,0,0,6,0 0,3,0,0,3 0,1,4,0,1 0,0,0,0,6 0,3,0,3,0 2,0,4,0,0 0,0,4,0,2 2,0,3,1,0 2,0,0,4,0 0,0,0,0,6
  1,0,0,5,0 1,1,0,4,0 0,3,3,0,0 1,0,0,5,0 0,2,0,3,1 0,0,5,0,1 3,0,0,1,2 5,1,0,0,0 0,2,0,4,0 1,0,2,0,3
  0,0,0,0,6 0,1,0,5,0 0,2,0,1,3 2,0,0,4,0 1,0,0,4,1 0,5,0,1,0 4,0,0,0,2 0,2,0,4,0 1,0,5,0,0 0,0,0,0,6`)

/** The example of fourteen psychiatrists and ten patients that goes with many programs (Cardillo 2007, Wikipedia). */
const fourteen = rated(`
  0,0,0,0,14 0,2,6,4,2 0,0,3,5,6 0,3,9,2,0 2,2,8,1,1 7,7,0,0,0 3,2,6,3,0 2,5,3,2,2 6,5,2,1,0 0,2,2,3,7`)

test('the published examples have their published kappa', () => {
  expect([diagnoses.length, diagnoses.flat().length]).toEqual([30, 180])
  expect([0, 1, 2, 3, 4].map((it) => diagnoses.flat().filter((category) => category === it).length)).toEqual([
    26, 26, 30, 55, 43,
  ])
  expect(fleissKappa(diagnoses)).toBeCloseTo(0.43, 3)
  expect(fleissKappa(fourteen)).toBeCloseTo(0.21, 3)
})

test('what cannot be told is not a number', () => {
  for (const ratings of [[], [[]], [[1], [2], [1]], [[Number.NaN, 1]], [[null as never, undefined as never]]])
    expect(fleissKappa(ratings)).toBeNaN()
})

test('all in one category is perfect agreement; so is every case in its own', () => {
  expect(
    fleissKappa([
      [2, 2],
      [2, 2, 2],
    ]),
  ).toBe(1)
  expect(fleissKappa([[-1, -1, -1]])).toBe(1)
  expect(
    fleissKappa([
      [1, 1],
      [2, 2],
      [3, 3, 3],
    ]),
  ).toBe(1)
})

test('one case on which raters differ has the least there is', () => {
  expect(fleissKappa([[1, 2]])).toBe(-1)
  expect(fleissKappa([[1, 2, 3]])).toBeCloseTo(-0.5, 12)
})

test('rows may be of unequal length: a single rating tells nothing, and of two values it is as Fleiss, Levin and Paik', () => {
  expect(fleissKappa([...fourteen, [9], [Number.NaN, 3]])).toBe(fleissKappa(fourteen))
  const uneven = [
    [0, 0, 1],
    [1, 1],
    [0, 0, 0, 0],
    [1, 0, 1, 1, 1],
    [0, 1],
  ]
  const yes = uneven.map((row) => row.filter(Boolean).length)
  const p = yes.reduce((a, b) => a + b) / uneven.flat().length
  const apart = uneven.reduce((sum, row, at) => sum + (yes[at]! * (row.length - yes[at]!)) / row.length, 0)
  const meanLess1 = uneven.flat().length / uneven.length - 1
  expect(fleissKappa(uneven)).toBeCloseTo(1 - apart / (uneven.length * meanLess1 * p * (1 - p)), 12)
})

const someRatings = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 9,
})

test('it is from -1 to 1, whatever the order of raters and cases and the categories’ names', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const kappa = fleissKappa(ratings)
      expect(kappa).toBeLessThanOrEqual(1)
      expect(kappa).toBeGreaterThanOrEqual(-1)
      expect(fleissKappa(ratings.map((row) => row.toReversed()).toReversed())).toBeCloseTo(kappa, 12)
      expect(fleissKappa(ratings.map((row) => row.map((it) => [8, -2, 0.5, 3, 1][it]!)))).toBeCloseTo(kappa, 12)
    }),
  )
})
