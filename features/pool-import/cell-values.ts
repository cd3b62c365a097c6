import { noticePeriods, registrationBodies, type RegistrationBody } from '../../rules/career.ts'
import { contractTypes, keysOf, pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { isDay } from '../../rules/days.ts'
import type { Readiness } from '../../rules/readiness.ts'
import { plain } from './columns.ts'
import { bandNames, contractNames, pathwayNames, roleNames } from './names-people-use.ts'

/** The key of a category for what people write; null where it is none of them. */
const keyIn = <C extends Category>(category: C, others: Record<string, keyof C>, typed: string) => {
  const wanted = plain(typed)
  const found = keysOf(category).find((key) => plain(key) === wanted || plain(category[key] ?? '') === wanted)
  return found ?? (named(others, wanted) as keyof C & string) ?? null
}

const named = <T>(names: Record<string, T>, wanted: string): T | null =>
  Object.hasOwn(names, wanted) ? (names[wanted] as T) : null

/** What several keys are called in one cell. */
export const partsOf = (cell: string) =>
  cell
    .split(/[;|\n]/)
    .flatMap((part) => (/;|\n|\|/.test(cell) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter(Boolean)

export const pathwayOf = (typed: string) => keyIn(pathways, pathwayNames, typed)

export const contractOf = (typed: string) => keyIn(contractTypes, contractNames, typed)

/** "Director of finance", "Finance director" and "CFO" are finance. */
export function roleOf(typed: string) {
  const bare = plain(typed).replaceAll(/\b(executive|director of|director|officer|chief(?! executive)|lead)\b/g, ' ')
  return keyIn(roleFamilies, roleNames, typed) ?? keyIn(roleFamilies, roleNames, bare)
}

export function readinessOf(typed: string): Readiness | null {
  const written = plain(typed.replaceAll('+', ' plus ').replaceAll('>', ' more than '))
  const bare = plain(written.replaceAll(/\b(months?|mths?|ready|in|to|the|next)\b/g, ' '))
  return named(bandNames, bare) ?? named(bandNames, written)
}

/** A day as people write it in Britain, as a spreadsheet shows it, or as `yyyy-mm-dd`. */
export function dayOf(typed: string, today: string): string | null {
  if (/^(now|immediate|immediately|asap|today)$/i.test(typed)) return today
  const [year, month, day] = partsOfDay(typed.replace(/[ T]00:00(:00)?$/, '').trim())
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(iso) && iso >= '1950-01-01' && iso < '2100' ? iso : null
}

function partsOfDay(typed: string): (string | undefined)[] {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return iso.slice(1)
  const british = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(typed)
  if (british) return [british[3]?.padStart(4, '20'), british[2], british[1]]
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]*(\d{2}|\d{4})$/i.exec(typed)
  const month = words ? months.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1 : 0
  return words && month > 0 ? [words[3]?.padStart(4, '20'), String(month), words[1]] : []
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export function noticeOf(typed: string): keyof typeof noticePeriods | null {
  const number = /^(\d{1,2})( ?(m|months?|mths?))?$/i.exec(typed)?.[1]
  if (number)
    return Number(number) > 6 ? 'longer' : Number(number) === 5 ? '6-months' : keyIn(noticePeriods, monthly, number)
  return keyIn(noticePeriods, { 'no notice': 'none', '1 month': '1-month', '5 months': '6-months' }, typed)
}

const monthly = { 0: 'none', 1: '1-month', 2: '2-months', 3: '3-months', 4: '4-months', 6: '6-months' } as const

export const registrationOf = (typed: string): RegistrationBody | null =>
  keyIn(registrationBodies, { 'not registered': 'none', no: 'none', 'n a': 'none', ...initials }, typed)

/** Each body by the initials that stand in brackets behind its name: they are its key. */
const initials = Object.fromEntries(
  keysOf(registrationBodies).map((key) => [plain(registrationBodies[key].replace(/ \(.*$/, '')), key]),
)
