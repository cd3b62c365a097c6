import { isDay as isSomeDay } from '../../../rules/days.ts'

const control = /\p{Cc}/u

/** Whether a text is a day that there is, as yyyy-mm-dd, from 1900 to 2099: what is published tells of no other. */
export const isDay = (text: string): boolean => /^(19|20)/.test(text) && isSomeDay(text)

/** 20250401 as 2025-04-01, an empty cell as null. */
export const dayOf = (cell: string): string | null =>
  cell === '' ? null : cell.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** A code as published: 2 to 8 capitals and digits. */
export function* codeFaults(what: string, code: string): Iterable<string> {
  if (code === '') yield `The ${what} is missing.`
  else if (!/^[A-Z0-9]{2,8}$/.test(code)) yield `The ${what} ${shown(code)} is not 2 to 8 capital letters and digits.`
}

export function* nameFaults(name: string): Iterable<string> {
  if (name === '') yield 'The name is missing.'
  else if (name.length > 200) yield `The name is ${name.length} characters long; at most 200 are allowed.`
  else if (control.test(name)) yield 'The name has a line break or another control character in it.'
  else if (!/\p{L}/u.test(name)) yield `The name ${shown(name)} has no letters.`
}

export function* regionFaults(region: string, known: ReadonlySet<string>): Iterable<string> {
  if (!known.has(region)) yield `The region ${shown(region)} is not known.`
}

export function* dayFaults(what: string, cell: string): Iterable<string> {
  const day = dayOf(cell)
  if (day !== null && !isDay(day)) yield `The ${what} ${shown(cell)} is not a date.`
}

/** A cell as a message may quote it: short, and without control characters. */
export function shown(cell: string): string {
  const clean = cell.replace(/\p{Cc}+/gu, ' ')
  return `“${clean.length > 40 ? `${clean.slice(0, 40)}…` : clean}”`
}
