import { setImmediate as breathe } from 'node:timers/promises'
import type { Rejection } from '../../rules/adverts.ts'
import { readAdvert, type Advert } from './read/advert.ts'
import { rowsOf } from './read/rows.ts'
import { textOfFile } from './read/text-of-file.ts'

export interface ReadAdverts {
  adverts: Advert[]
  /** Lines that are no adverts, in their order; line 1 alone where the file cannot be read at all. */
  rejected: Rejection[]
}

/** Reads a file of adverts: CSV or JSON Lines, packed or not. What is bad is refused by its line; the rest goes on. */
export async function readAdverts(bytes: Uint8Array, today: string): Promise<ReadAdverts> {
  const file = textOfFile(bytes)
  if ('refused' in file) return { adverts: [], rejected: [{ line: 1, why: file.refused }] }
  const { rows, rejected } = await rowsOf(file.text)
  const adverts = new Map<string, Advert>()
  for (const [at, { line, fields }] of rows.entries()) {
    if (at % 500 === 0) await breathe()
    const advert = readAdvert(line, fields, today)
    if (typeof advert === 'string') rejected.push({ line, why: advert })
    // An advert that comes again counts once, as it stands last.
    else adverts.set(advert.id, advert)
  }
  return { adverts: [...adverts.values()], rejected: rejected.toSorted((a, b) => a.line - b.line) }
}
