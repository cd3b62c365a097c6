import { isDay, shown } from './checks.ts'
import { refused, type Read } from './sighting.ts'

interface Known {
  fileName: string
  /** The opening and closing dates in the file, or the dates of its successions. */
  dates: string[]
  /** The date under which the same bytes came before. */
  before: string | null
  /** The newest snapshot of the same kind. */
  newest: string | null
}

/**
 * The day a snapshot tells of:
 * 1. the date that was asked for;
 * 2. the date in the file's name, a month (etr_2018-09) standing for its first day;
 * 3. where the name has a year alone (etr_2015), the latest date of that year in the file, since it cannot be older than
 *    what it tells; else 1 January;
 * 4. where the name has none, the date under which the same file came before, else the latest date in the file, unless a
 *    newer snapshot is known: the file may be older or newer than that one, and only a person can say.
 */
export function snapshotDate(asked: string | undefined, known: Known): Read<string> {
  if (asked !== undefined)
    return isDay(asked) ? { ok: true, value: asked } : refused(1, `${shown(asked)} is not a date.`)
  const day = dayInName(known) ?? known.before ?? latestIn(known)
  return day ? { ok: true, value: day } : refused(1, `The date of ${known.fileName} cannot be told. ${add}`)
}

const add = 'Add it: --as-of YYYY-MM-DD.'

function dayInName({ fileName, dates }: Known): string | null {
  const found = /(?<!\d)((?:19|20)\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(\d\d))?)?(?!\d)/.exec(fileName)
  if (!found) return null
  const [, year, month, day] = found
  if (!month) return latest(dates.filter((date) => date.startsWith(`${year}-`))) ?? `${year}-01-01`
  const whole = `${year}-${month}-${day ?? '01'}`
  return isDay(whole) ? whole : null
}

function latestIn({ dates, newest }: Known): string | null {
  const day = latest(dates)
  return day && (!newest || day >= newest) ? day : null
}

const latest = (dates: string[]): string | null => dates.toSorted().at(-1) ?? null
