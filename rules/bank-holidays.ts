/** A bank holiday: its day (`yyyy-mm-dd`) and the name people know it by. */
export interface BankHoliday {
  day: string
  name: string
}

/**
 * The bank holidays of England and Wales in a year, the earliest first. They are worked out from the rules of the Banking
 * and Financial Dealings Act 1971 and the proclamations under it. The government publishes a list two years ahead
 * (https://www.gov.uk/bank-holidays): what is proclaimed from now on is added to `proclaimed`.
 * @param year 2017 to 2099
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const found = known.get(year) ?? workedOut(year)
  known.set(year, found)
  return found
}

/** Whether a day (`yyyy-mm-dd`) is a bank holiday in England and Wales. */
export const isBankHoliday = (day: string) =>
  bankHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)

const known = new Map<number, readonly BankHoliday[]>()

function workedOut(year: number): BankHoliday[] {
  const easter = easterSunday(year)
  const days = {
    'New Year’s Day': newYear(year),
    'Good Friday': shifted(easter, -2),
    'Easter Monday': shifted(easter, 1),
    'Early May bank holiday': firstMonday(year, 5),
    'Spring bank holiday': lastMonday(year, 5),
    'Summer bank holiday': lastMonday(year, 8),
    'Christmas Day': offTheWeekend(year, 25),
    'Boxing Day': offTheWeekend(year, 26),
    ...proclaimed[year],
  }
  return Object.entries(days)
    .map(([name, day]) => ({ day, name }))
    .sort((a, b) => a.day.localeCompare(b.day))
}

const proclaimed: Record<number, Record<string, string>> = {
  2020: { 'Early May bank holiday': '2020-05-08' },
  2022: {
    'Spring bank holiday': '2022-06-02',
    'Platinum Jubilee bank holiday': '2022-06-03',
    'Bank holiday for the State Funeral of Queen Elizabeth II': '2022-09-19',
  },
  2023: { 'Bank holiday for the coronation of King Charles III': '2023-05-08' },
}

/** Of the Gregorian calendar, after the anonymous algorithm of 1876. */
function easterSunday(year: number): Date {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march = epact + toSunday - 7 * late + 22
  return at(year, 3, march)
}

/** On a weekend it moves to the Monday. */
function newYear(year: number): string {
  const day = at(year, 1, 1)
  return shifted(day, [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0)
}

/** Christmas and Boxing Day move together: two days on is the first weekday that the other does not take. */
function offTheWeekend(year: number, december: number): string {
  const day = at(year, 12, december)
  return shifted(day, day.getUTCDay() % 6 === 0 ? 2 : 0)
}

const firstMonday = (year: number, month: number) => mondayFrom(at(year, month, 1))

const lastMonday = (year: number, month: number) => mondayFrom(at(year, month + 1, -6))

const mondayFrom = (day: Date) => shifted(day, (8 - day.getUTCDay()) % 7)

/** The day of a month, which may lie before its first or after its last. */
const at = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

const shifted = (day: Date, by: number) =>
  at(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate() + by)
    .toISOString()
    .slice(0, 10)
