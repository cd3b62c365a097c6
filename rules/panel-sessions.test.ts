import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsOnItsDay, firstVersion, freePlaces, hasBegun, limits, placeEnds, placeStarts } from './panel-sessions.ts'

const at = (moment: string) => new Date(moment)
const morning = { starts_at: at('2027-01-15T09:00:00Z'), minutes: 45 }

test('candidates are seen one after the other', () => {
  expect([1, 2, 3].map((seat) => placeStarts(morning, seat).toISOString().slice(11, 16))).toEqual([
    '09:00',
    '09:45',
    '10:30',
  ])
  expect(placeEnds(morning, 1)).toEqual(placeStarts(morning, 2))
})

test('a session has begun from its first minute', () => {
  expect(hasBegun(morning, at('2027-01-15T08:59:59Z'))).toBe(false)
  expect(hasBegun(morning, at('2027-01-15T09:00:00Z'))).toBe(true)
})

test('what is taken is not free, and nothing is both or neither', () => {
  expect(freePlaces(4, [2, 4])).toEqual([1, 3])
  expect(freePlaces(2, [1, 2])).toEqual([])
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: limits.places.to }),
      fc.uniqueArray(fc.integer({ min: 1, max: limits.places.to })),
      (places, taken) => {
        const free = freePlaces(places, taken)
        expect(free.filter((seat) => taken.includes(seat))).toEqual([])
        expect(free.length).toBe(places - taken.filter((seat) => seat <= places).length)
      },
    ),
  )
})

test.each([
  ['2027-01-15T22:00:00Z', 2, true],
  ['2027-01-15T22:00:00Z', 3, false],
  // In summer London’s midnight is 23:00 UTC.
  ['2027-07-15T21:00:00Z', 2, true],
  ['2027-07-15T22:00:00Z', 2, false],
])('a session from %s with %i places of an hour ends on its day: %s', (starts, places, ends) => {
  expect(endsOnItsDay({ starts_at: at(starts), minutes: 60 }, places)).toBe(ends)
})

test('a later booking has the greater version, of no more digits than a form carries', () => {
  const now = at('2027-01-15T09:00:00Z')
  expect(firstVersion(at('2027-01-15T09:00:05Z')) - firstVersion(now)).toBe(5)
  expect(firstVersion(now)).toBeGreaterThan(1_000_000)
  expect(String(firstVersion(at('2057-01-01T00:00:00Z'))).length).toBeLessThan(10)
})
