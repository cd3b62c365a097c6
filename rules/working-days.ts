import { bankHolidays, isBankHoliday } from './bank-holidays.ts'

/** Whether a day (`yyyy-mm-dd`) is worked in England: Monday to Friday, and no bank holiday. */
export const isWorkingDay = (day: string) => !isWeekend(day) && !isBankHoliday(day)

/**
 * The n-th working day after a day, which is not counted itself: one working day after a Friday, or the Saturday that
 * follows it, is the Monday. Below nought it goes back; with nought it is the day itself, worked or not.
 * @param day `yyyy-mm-dd`
 * @param n a whole number
 */
export function addWorkingDays(day: string, n: number): string {
  const step = Math.sign(n)
  let at = day
  for (let left = Math.abs(n); left > 0;) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/**
 * How many working days there are after `from`, up to and including `to`: 1 from a Friday to the Monday, 0 from a Friday
 * to the Sunday. Where `to` is before `from` it is what lies between them the other way round, below nought.
 * @param from `yyyy-mm-dd`
 * @param to `yyyy-mm-dd`
 */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return 0 - workingDaysBetween(to, from)
  return weekdaysTo(to) - weekdaysTo(from) - bankHolidaysBetween(from, to)
}

/** The day so many days later, or earlier where `n` is below nought. All days are `yyyy-mm-dd`. */
export const addDays = (day: string, n: number) => dayOf(momentOf(day) + n * dayLength)

/**
 * The same day so many months later, or earlier where `n` is below nought; the month's last where it is shorter: a month
 * before 31 March is 28 or 29 February. All days are `yyyy-mm-dd`.
 */
export function addMonths(day: string, n: number): string {
  const [year = 0, month = 1, inMonth = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + n, Math.min(inMonth, last)))
}

/** How many days `to` lies after `from`; below nought where it lies before. Both are `yyyy-mm-dd`. */
export const daysBetween = (from: string, to: string) => Math.round((momentOf(to) - momentOf(from)) / dayLength)

const dayLength = 24 * 60 * 60 * 1000

const momentOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** Weekdays from a Monday long ago to a day, that day included. */
function weekdaysTo(day: string): number {
  const days = momentOf(day) / dayLength - aMonday + 1
  return Math.floor(days / 7) * 5 + Math.min(5, days - Math.floor(days / 7) * 7)
}

/** 29 December 1969, in days from the first of 1970. */
const aMonday = -3

/** Each is a weekday. */
function bankHolidaysBetween(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  const years = Array.from({ length: last - first + 1 }, (_, after) => first + after)
  return years.flatMap(bankHolidays).filter(({ day }) => day > from && day <= to).length
}

const isWeekend = (day: string) => new Date(momentOf(day)).getUTCDay() % 6 === 0
