import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { expiryOf, membershipMonths, readinessBands, readinessLabels, readinessNames } from './readiness.ts'

test.each([
  ['2026-11-23', '2028-11-23'],
  ['2026-01-01', '2028-01-01'],
  ['2028-02-29', '2030-02-28'],
  ['2026-02-28', '2028-02-28'],
])('who is admitted on %s is a member until %s', (admitted, expires) => {
  expect(expiryOf(admitted)).toBe(expires)
})

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

const aDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2097-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('a membership ends 24 months later, in that month and on that day or the month’s last', () => {
  fc.assert(
    fc.property(aDay, (admitted) => {
      const expires = expiryOf(admitted)
      const [year, month, day] = admitted.split('-').map(Number) as [number, number, number]
      const [endYear, endMonth, endDay] = expires.split('-').map(Number) as [number, number, number]
      expect(isDay(expires)).toBe(true)
      expect(endYear * 12 + endMonth - (year * 12 + month)).toBe(membershipMonths)
      expect(endDay === day || (endDay < day && isFirst(nextDay(expires)))).toBe(true)
    }),
  )
})

test('who is admitted later never leaves earlier', () => {
  fc.assert(
    fc.property(aDay, aDay, (a, b) => {
      const [earlier, later] = [a, b].toSorted() as [string, string]
      expect(expiryOf(earlier) <= expiryOf(later)).toBe(true)
    }),
  )
})

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const isFirst = (day: string) => day.endsWith('-01')

test('the pool takes who is ready within a year; the bands are ranked from the readiest on', () => {
  expect(readinessNames.filter((band) => readinessBands[band].pool)).toEqual(['now', '6-12'])
  expect(readinessNames.map((band) => readinessBands[band].rank)).toEqual([1, 2, 3, 4])
  expect(readinessLabels['6-12']).toBe('Ready in 6 to 12 months')
})
