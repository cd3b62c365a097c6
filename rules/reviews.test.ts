import { expect, test } from 'vitest'
import { reviewUntil } from './reviews.ts'

test('a review may be asked for until three months after the release', () => {
  expect(reviewUntil('2026-11-29')).toBe('2027-02-28')
  expect(reviewUntil('2027-01-15')).toBe('2027-04-15')
})
