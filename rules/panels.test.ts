import { describe, expect, test } from 'vitest'
import { lacking, lackingToScore, unavailable, type Seat } from './panels.ts'

const chair: Seat = { part: 'chair', standing: 'chief-executive' }
const assessor: Seat = { part: 'assessor', standing: 'executive-director' }
const adviser: Seat = { part: 'inclusion-adviser', standing: 'senior' }

describe('a panel', () => {
  test('is complete with three who score, a chief executive among them, a chair and an inclusion adviser', () => {
    expect(lacking([chair, assessor, assessor, adviser])).toEqual([])
    expect(
      lacking([{ ...chair, standing: 'senior' }, assessor, { ...assessor, standing: 'chief-executive' }, adviser]),
    ).toEqual([])
  })

  test('says all that it lacks', () => {
    expect(lacking([])).toEqual([
      '3 more assessors, so that three score',
      'A chief executive or accountable officer among those who score',
      'A chair',
      'An inclusion adviser',
    ])
    expect(lacking([chair, assessor, adviser])).toEqual(['One more assessor, so that three score'])
  })

  test('an adviser does not score, even as a chief executive; a standing not stated yet is none', () => {
    expect(lackingToScore([assessor, assessor, assessor, { ...adviser, standing: 'chief-executive' }])).toHaveLength(1)
    expect(lackingToScore([{ ...chair, standing: null }, assessor, assessor])).toHaveLength(1)
  })
})

test.each([
  ['2026-12-01', [], null, null, null],
  ['2026-12-01', ['2'], null, null, null],
  ['2026-12-02', ['2', '4'], null, null, 'not available on that day of the week'],
  ['2026-12-01', [], '2026-12-02', null, 'not available yet on that day'],
  ['2026-12-01', [], null, '2026-11-30', 'no longer available on that day'],
  ['2026-12-01', [], '2026-12-01', '2026-12-01', null],
])('on %s, with weekdays %j from %s until %s: %s', (day, weekdays, from, until, words) =>
  expect(unavailable({ weekdays, available_from: from, available_until: until }, day)).toBe(words),
)
