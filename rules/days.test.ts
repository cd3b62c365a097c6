import { expect, test } from 'vitest'
import { dayInLondon, isDay } from './days.ts'

test.each([
  ['2026-11-23T12:00:00Z', '2026-11-23'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
  // Summer: London is an hour ahead of UTC.
  ['2026-07-01T22:59:59Z', '2026-07-01'],
  ['2026-07-01T23:00:00Z', '2026-07-02'],
  // The night on which the clocks go forward, and the one on which they go back.
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-10-24T23:30:00Z', '2026-10-25'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
])('at %s it is %s in London', (at, day) => expect(dayInLondon(new Date(at))).toBe(day))

test('without a moment it is today', () => {
  const before = dayInLondon(new Date())
  const today = dayInLondon()
  expect([before, dayInLondon(new Date())]).toContain(today)
})

test('a day is one that there is', () => {
  for (const day of ['2026-11-23', '2028-02-29', '1950-01-01', '9999-12-31'])
    expect([day, isDay(day)]).toEqual([day, true])
  for (const day of [
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '',
    '20261123',
    '+12026-01-01',
    '0000-01-01',
    '2026-11-23T10:00',
  ])
    expect([day, isDay(day)]).toEqual([day, false])
})
