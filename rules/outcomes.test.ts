import { expect, test } from 'vitest'
import { keysOf, outcomes } from './categories.ts'
import { admitting, applyAgainFrom, nearMisses } from './outcomes.ts'

test('each outcome admits, is a near-miss with a day to apply again, or is neither', () => {
  const told = keysOf(outcomes).map((outcome) => [
    outcome,
    admitting[outcome] ?? null,
    nearMisses.includes(outcome),
    applyAgainFrom(outcome, '2026-08-31'),
  ])
  expect(told).toEqual([
    ['now', 'now', false, null],
    ['6-12', '6-12', false, null],
    ['pipeline', null, true, '2027-08-31'],
    ['develop', null, true, '2027-02-28'],
    ['defer', null, false, null],
  ])
})
