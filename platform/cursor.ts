import { isDay } from '../rules/days.ts'
import { isId } from './address.ts'

/** The place in a list where the next page begins: the last row's order and id. */
export interface Place<K extends string | Date = string> {
  key: K
  id: string
}

/** The place as a part of an address: `2026-11-21T09:00:00.000Z~8f14…`. */
export const placeText = (key: string | Date, id: string) => `${key instanceof Date ? key.toISOString() : key}~${id}`

/** Reads a place whose key is a text; undefined where it is none. */
export function placeIn(text: string | null): Place | undefined {
  const cut = (text ?? '').lastIndexOf('~')
  if (!text || cut < 0 || text.length > 400) return undefined
  return { key: text.slice(0, cut), id: text.slice(cut + 1) }
}

/** Reads a place whose id is a row's; undefined where it is none. */
export function rowIn(text: string | null): Place | undefined {
  const place = placeIn(text)
  return place && isId(place.id) ? place : undefined
}

/** Reads a place whose key is a day and whose id is a row's; undefined where it is none. */
export function dayIn(text: string | null): Place | undefined {
  const place = rowIn(text)
  return place && isDay(place.key) ? place : undefined
}

/** Reads a place whose key is a moment and whose id is a row's; undefined where it is none. */
export function momentIn(text: string | null): Place<Date> | undefined {
  const place = rowIn(text)
  const key = new Date(place?.key ?? '')
  // Other years than of four digits are beyond what PostgreSQL keeps.
  return place && /^\d{4}-/.test(place.key) && !Number.isNaN(key.getTime()) ? { key, id: place.id } : undefined
}

/** Of rows asked for one more than a page holds: the page, and the place where the next one begins. */
export function pageOf<R>(rows: R[], size: number, placeOf: (row: R) => string): { rows: R[]; next: string | null } {
  const last = rows[size - 1]
  return { rows: rows.slice(0, size), next: rows.length > size && last ? placeOf(last) : null }
}
