import { expect, test } from 'vitest'
import { monthsBetween, monthsInWords } from './how-long.ts'

test.each([
  ['2026-11-29', '2026-11-29', 0],
  ['2026-10-30', '2026-11-29', 0],
  ['2026-10-29', '2026-11-29', 1],
  ['2023-09-29', '2026-11-29', 38],
  ['2026-12-29', '2026-11-29', -1],
])('from %s to %s there are %i whole months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months))

test.each([
  [0, 'less than a month'],
  [1, '1 month'],
  [12, '1 year'],
  [38, '3 years 2 months'],
  [25, '2 years 1 month'],
])('%i months are "%s"', (months, words) => expect(monthsInWords(months)).toBe(words))
