import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from './days.ts'
import { addDays, addMonths, addWorkingDays, daysBetween, isWorkingDay, workingDaysBetween } from './working-days.ts'

test('weekends and bank holidays are not worked', () => {
  for (const day of ['2026-11-20', '2026-11-23', '2026-12-24', '2026-12-29']) expect(isWorkingDay(day)).toBe(true)
  for (const day of ['2026-11-21', '2026-11-22', '2026-12-25', '2026-12-28']) expect(isWorkingDay(day)).toBe(false)
})

test.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-23', 5, '2026-11-30'],
  // Over Christmas and New Year: three bank holidays and two weekends.
  ['2026-12-23', 5, '2027-01-04'],
  ['2027-03-25', 1, '2027-03-30'],
  ['2026-11-23', -1, '2026-11-20'],
  ['2026-11-21', 0, '2026-11-21'],
])('from %s, %i working days on is %s', (from, n, to) => expect(addWorkingDays(from, n)).toBe(to))

test.each([
  ['2026-11-20', '2026-11-23', 1],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-12-23', '2027-01-04', 5],
  ['2026-11-23', '2026-11-20', -1],
  ['2026-11-22', '2026-11-20', 0],
])('from %s to %s it is %i', (from, to, n) => expect(workingDaysBetween(from, to)).toBe(n))

test.each([
  ['2027-03-31', -1, '2027-02-28'],
  ['2028-03-31', -1, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-01-15', -13, '2025-12-15'],
  ['2028-02-29', -12, '2027-02-28'],
  ['2026-11-23', 0, '2026-11-23'],
])('from %s, %i months on is %s', (from, n, to) => expect(addMonths(from, n)).toBe(to))

test('days are counted across the change of the clocks and of the year', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
})

const aDay = fc.integer({ min: 0, max: 25_000 }).map((after) => addDays('2017-01-01', after))
const aNumber = fc.integer({ min: -120, max: 120 })

test('the n-th working day is worked, and n working days away from any that is worked', () => {
  fc.assert(
    fc.property(aDay.filter(isWorkingDay), aNumber, (day, n) => {
      const there = addWorkingDays(day, n)
      expect(isDay(there) && isWorkingDay(there)).toBe(true)
      expect(workingDaysBetween(day, there)).toBe(n)
      expect(addWorkingDays(there, -n)).toBe(day)
    }),
  )
})

test('from a day off the count begins with the next day worked', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
      expect(workingDaysBetween(day, addWorkingDays(day, n))).toBe(n)
    }),
  )
})

test('the days counted are those worked', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
      const after = Array.from({ length }, (_, index) => addDays(from, index + 1))
      expect(workingDaysBetween(from, addDays(from, length))).toBe(after.filter(isWorkingDay).length)
    }),
  )
})

test('a stretch is as long as its parts, and as long backwards', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (from, first, second) => {
      const [middle, to] = [addDays(from, first), addDays(from, first + second)]
      const whole = workingDaysBetween(from, to)
      expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(whole)
      expect(workingDaysBetween(to, from) + whole).toBe(0)
    }),
  )
})

test('months later is that month, and days add up', () => {
  fc.assert(
    fc.property(aDay, aNumber, (day, n) => {
      const there = addMonths(day, n)
      expect(isDay(there)).toBe(true)
      expect(monthsOf(there) - monthsOf(day)).toBe(n)
      expect(daysBetween(day, addDays(day, n))).toBe(n)
    }),
  )
})

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
