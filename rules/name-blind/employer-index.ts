import { inOneForm, officialName, type OfficialName } from './official-name.ts'
import { shortsOf } from './shorts.ts'
import type { Word } from './words.ts'

/** A word of an official name, with where it stands there. */
export interface Place {
  of: OfficialName
  at: number
}

/** Official names by their words; what they are written as one, and their initials. */
export function indexOf(names: readonly string[]) {
  const places = new Map<string, Place[]>()
  const whole = new Set<string>()
  const shorts = new Set<string>()
  for (const name of new Set(names)) {
    const of = officialName(name)
    for (const [at, { key }] of of.words.entries())
      if (!places.get(key)?.push({ of, at })) places.set(key, [{ of, at }])
    for (const joined of of.joined) whole.add(joined)
    for (const short of shortsOf(of)) shorts.add(short)
  }
  return { places, whole, shorts }
}

/** Where in official names a word of a text stands. */
export const placesOf = (word: Word, places: ReadonlyMap<string, Place[]>) => [
  ...(places.get(canonical(word)) ?? []),
  ...(word.base === word.key ? [] : (places.get(word.base) ?? [])),
]

/** The key of a word as official names have it. */
export const canonical = ({ key }: Word) => inOneForm(key)
