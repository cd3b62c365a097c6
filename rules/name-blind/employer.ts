import type { Range } from '../name-blind.ts'
import { canonical, indexOf, placesOf, type Place } from './employer-index.ts'
import { joiners, type NameWord, type OfficialName } from './official-name.ts'
import { suffixWords } from './organisation-words.ts'
import type { Word } from './words.ts'

/**
 * Where a text names an organisation: by its official name or a part of that which tells of it, with "and" and "of" or
 * without, by its name written as one, or by its initials. "Trust", "University Hospitals" or "London" tell of none.
 */
export function employersIn(text: string, words: readonly Word[], names: readonly string[]): Range[] {
  const { places, whole, shorts } = indexOf(names)
  const telling = words.filter((word) => !joiners.has(word.key))
  const found: Range[] = []
  for (const [at, word] of telling.entries()) {
    if (word.standsFor) continue
    if (whole.has(word.base) || whole.has(word.key) || isShort(text, word, shorts))
      found.push({ start: word.start, end: word.baseEnd, kind: 'employer' })
    const end = Math.max(0, ...placesOf(word, places).map((place) => endFrom(text, telling, at, place)))
    if (end > 0) found.push({ start: word.start, end, kind: 'employer' })
  }
  return found
}

/** In capitals; or as the host of its addresses, which has none. */
function isShort(text: string, { start, baseEnd }: Word, shorts: ReadonlySet<string>): boolean {
  const written = text.slice(start, baseEnd)
  return shorts.has(text.startsWith('.nhs', baseEnd) ? written.toUpperCase() : written)
}

/** Where the words end that stand from one on as in the official name, if they tell of it; 0 where they do not. */
function endFrom(text: string, words: readonly Word[], from: number, { of, at }: Place): number {
  let length = 1
  while (isSame(words[from + length], of.words[at + length]) && isNext(text, words, from + length)) length++
  for (; length > 0; length--)
    if (tells(words.slice(from, from + length), of, at)) {
      const last = from + length - 1
      const end = withSuffix(text, words, last)
      if (end > last) return words[end]!.baseEnd
      return canonical(words[last]!) === of.words[at + length - 1]!.key ? words[last]!.end : words[last]!.baseEnd
    }
  return 0
}

const isSame = (word: Word | undefined, official: NameWord | undefined) =>
  word !== undefined &&
  official !== undefined &&
  !word.standsFor &&
  (canonical(word) === official.key || word.base === official.key)

/** Nothing stands before a word but "and", "of", a comma and the like. */
function isNext(text: string, words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at - 1]!, words[at]!]
  if (next.start - one.end > 12) return false
  const between = text.slice(one.end, next.start)
  return canonical(one) === 'st'
    ? /^\.?[\s\p{Cf}]+$/u.test(between)
    : /^[\s\p{Cf}\p{Pd},&+/'’.]*(?:(?:and|of|the|for)[\s\p{Cf}]+){0,2}$/iu.test(between) && !/\.\s/.test(between)
}

/** Whether words tell of an organisation, which they repeat from a place in its name on. */
function tells(words: readonly Word[], { words: official, core, sole }: OfficialName, at: number) {
  const to = at + words.length
  const repeated = official.slice(at, to)
  if (repeated.some(({ kind }) => kind === 'own')) return true
  if (words.length === 1) return isWrittenAsName(words[0]!, repeated[0]!, sole)
  const [whole, plain] = [core && at <= core.from && to >= core.to, repeated.some(({ kind }) => kind === 'plain')]
  if (whole && plain) return true
  return (whole || plain) && (words.length > 2 || words.every(({ capital }) => capital))
}

/** A plain word by itself: "King's", or the one of a name that has no other, with a capital that it need not have. */
const isWrittenAsName = (word: Word, official: NameWord, sole: NameWord | null) =>
  word.capital && (official.owner ? word.base !== word.key : official === sole && !word.first)

/** The last word that belongs to a mention, with the "NHS Trust" or "Hospital" behind it. */
function withSuffix(text: string, words: readonly Word[], last: number): number {
  let at = last
  while (words[at + 1]?.capital && suffixWords.has(words[at + 1]!.base) && isNext(text, words, at + 1)) at++
  return at
}
