import type { Look } from '../platform/form.ts'

/** The id of the first input of a field, for the links of the error summary. */
export const firstInput = (name: string, look: Look | undefined) => (look?.kind === 'date' ? `${name}-day` : name)

/** What was typed, as one text. */
export const asText = (typed: string | string[] | undefined) =>
  Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '')

/** What was typed, as a list. */
export const asList = (typed: string | string[] | undefined) => (Array.isArray(typed) ? typed : typed ? [typed] : [])

/** A saved value in words, for somebody whose own differs. */
export function inWords(look: Look, typed: string | string[] | undefined): string {
  const parts = asList(typed).map((value) => look.options?.[value] ?? value)
  return parts.join(look.kind === 'date' ? ' ' : ', ') || 'nothing'
}

/** The three boxes of a date, by the names that a form reads: `starts-day`, `starts-month`, `starts-year`. */
export function dateBoxes(name: string, typed: string[]) {
  const box = (part: string, label: string, width: number, value = '') => ({
    id: `${name}-${part}`,
    name: `${name}-${part}`,
    label,
    width,
    value,
  })
  return {
    id: name,
    day: box('day', 'Day', 2, typed[0]),
    month: box('month', 'Month', 2, typed[1]),
    year: box('year', 'Year', 4, typed[2]),
  }
}
