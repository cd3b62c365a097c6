import { isDay } from '../../../rules/days.ts'

/**
 * The day in what a file calls a date: 2020-11-06, with a time or without, or 06/11/2020 as it is written here. What the
 * clock says of it is left out: an advert closes on a day.
 * @returns null where it is no day that there is
 */
export function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : (british?.slice(1).toReversed() ?? [])
  if (!year || !month || !day) return null
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) && year >= '2000' && year < '2100' ? found : null
}
