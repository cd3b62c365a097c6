import { expect, test } from 'vitest'
import { icc, type Icc } from './agreement.ts'

const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
]
const names = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const

const each = (found: Icc) => names.map((name) => [found[name].lower, found[name].value, found[name].upper])
const all = (value: number) => names.map(() => [value, value, value])

test.each([
  ['no cases', []],
  ['empty rows', [[], []]],
  ['one case', [[1, 2, 3]]],
  ['one rater', [[1], [2], [3]]],
  [
    'no variance at all',
    [
      [2, 2],
      [2, 2],
      [2, 2],
    ],
  ],
  [
    'no variance but rounding',
    [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
    ],
  ],
  ['no complete case', [[1, Number.NaN], [Infinity, 2], [3]]],
  ['one complete case', [[1, 2], [2], [null as never, 1]]],
])('%s', (_, scores) => expect(each(icc(scores))).toEqual(all(Number.NaN)))

test('raters who never differ agree without doubt', () => {
  for (const scores of [
    [
      [1, 1],
      [2, 2],
    ],
    [
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7],
      [-3, -3, -3],
    ],
  ])
    expect(each(icc(scores))).toEqual(all(1))
})

test('raters who differ by a constant are at one when severity is set aside', () => {
  const found = icc([
    [1, 2.1],
    [2, 3.1],
    [5, 6.1],
  ])
  for (const name of ['icc3', 'icc3k'] as const) expect(found[name]).toEqual({ value: 1, lower: 1, upper: 1 })
  for (const name of ['icc1', 'icc2', 'icc1k', 'icc2k'] as const) expect(found[name].value).toBeLessThan(1)
})

test('cases that differ in nothing but their raters’ constants', () => {
  const low = [-Infinity, -Infinity, -Infinity]
  const found = each(
    icc([
      [1, 2, 4],
      [1, 2, 4],
      [1, 2, 4],
    ]),
  )
  expect(found).toEqual([
    [-0.5, -0.5, -0.5],
    [0, 0, 0],
    [Number.NaN, Number.NaN, Number.NaN],
    low,
    [0, 0, 0],
    [Number.NaN, Number.NaN, Number.NaN],
  ])
})

test('cases whose means are alike are told apart by nobody, and would not be by more', () => {
  const found = icc([
    [1, 2, 3],
    [2, 3, 1],
    [3, 1, 2],
  ])
  expect(found.icc1.value).toBe(-0.5)
  expect(found.icc3.value).toBe(-0.5)
  for (const name of ['icc1k', 'icc2k', 'icc3k'] as const) expect(found[name].value).toBe(-Infinity)
  expect(
    icc([
      [1, 2],
      [2, 1],
    ]).icc2.value,
  ).toBe(-Infinity)
})

test('a case that lacks a score is left out', () => {
  expect(icc([...judges, [1, 2, 3], [1, Number.NaN, 2, 3]])).toEqual(icc(judges))
})

test('negative and huge scores are scores as others', () => {
  for (const factor of [-1, 1e307, 1e-300])
    for (const [at, limits] of each(icc(judges.map((row) => row.map((score) => score * factor)))).entries())
      for (const [which, limit] of limits.entries()) expect(limit).toBeCloseTo(each(icc(judges))[at]![which]!, 9)
})
