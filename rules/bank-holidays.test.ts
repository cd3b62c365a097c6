import { describe, expect, test } from 'vitest'
import { isDay } from './days.ts'
import { bankHolidays, isBankHoliday } from './bank-holidays.ts'

/** As published on GOV.UK for England and Wales: month and day. */
const published: Record<number, string> = {
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

test.each(Object.entries(published))('in %s they are those published', (year, days) => {
  expect(bankHolidays(Number(year)).map(({ day }) => day)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
})

test('each has its name; a Christmas on a Sunday gives its place to the Tuesday', () => {
  expect(bankHolidays(2022).filter(({ day }) => day > '2022-09')).toEqual([
    { day: '2022-09-19', name: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
    { day: '2022-12-26', name: 'Boxing Day' },
    { day: '2022-12-27', name: 'Christmas Day' },
  ])
})

test.each([
  ['2000', '2000-04-21'],
  ['2008', '2008-03-21'],
  ['2011', '2011-04-22'],
  ['2035', '2035-03-23'],
  ['2038', '2038-04-23'],
  ['2049', '2049-04-16'],
  ['2076', '2076-04-17'],
  ['2099', '2099-04-10'],
])('Good Friday of %s is %s', (year, day) => {
  expect(bankHolidays(Number(year)).find(({ name }) => name === 'Good Friday')?.day).toBe(day)
})

describe('in every year to the end of the century', () => {
  const years = Array.from({ length: 83 }, (_, after) => 2017 + after)

  test.each(years)('%i has eight different weekdays or more, within the year', (year) => {
    const days = bankHolidays(year).map(({ day }) => day)
    expect(new Set(days).size).toBe(days.length)
    expect(days.length).toBe({ 2022: 10, 2023: 9 }[year] ?? 8)
    for (const day of days) {
      expect(isDay(day)).toBe(true)
      expect(day.startsWith(`${year}-`)).toBe(true)
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
    }
  })
})

test('a day is one or it is not', () => {
  for (const day of ['2026-12-25', '2026-12-28', '2027-01-01', '2022-06-03']) expect(isBankHoliday(day)).toBe(true)
  for (const day of ['2026-12-26', '2026-12-24', '2022-05-30', '2020-05-04']) expect(isBankHoliday(day)).toBe(false)
})
