import type { Rejection } from '../../../rules/adverts.ts'

/** A line of the file, or the record that begins there, by the names that it gives its fields. */
export interface Row {
  line: number
  fields: Record<string, unknown>
}

export interface Rows {
  rows: Row[]
  rejected: Rejection[]
}

export const longestLine = 200_000
export const mostLines = 250_000
