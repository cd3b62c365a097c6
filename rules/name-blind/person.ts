import type { Range } from '../name-blind.ts'
import { partsOf, titles, type Part } from './name-parts.ts'
import { plainWords } from './plain-words.ts'
import type { Word } from './words.ts'

interface Hit extends Word {
  part: Part
  /** It tells of the person without its neighbours. */
  alone: boolean
}

/** Where a text names somebody: by the full name or any part of it that is not a plain word, with the title before it. */
export function namesIn(text: string, words: readonly Word[], name: string): Range[] {
  const { parts, initials } = partsOf(name)
  if (parts.size === 0) return []
  const found: Range[] = []
  const hits = words.map((word, at) => hitOf(text, words, at, word, parts, initials))
  for (let at = 0; at < hits.length; at++) {
    if (!hits[at]) continue
    const from = at
    while (hits[at + 1] && isBeside(text, hits[at]!, hits[at + 1]!)) at++
    const run = hits.slice(from, at + 1) as Hit[]
    if (isName(run))
      found.push({ start: run[0]!.start - before(text, words, from, initials), end: run.at(-1)!.baseEnd, kind: 'name' })
  }
  return found
}

function hitOf(
  text: string,
  words: readonly Word[],
  at: number,
  word: Word,
  parts: ReadonlyMap<string, Part>,
  initials: ReadonlySet<string>,
): Hit | null {
  if (word.standsFor) return null
  const whole = parts.get(word.key)
  const part = whole ?? parts.get(word.base)
  if (!part) return null
  const hit = { ...word, ...(whole ? { baseEnd: word.end } : {}), part, alone: part === 'sure' }
  if (part === 'sure' || part === 'particle' || !word.capital) return hit
  const called = before(text, words, at, initials) > 0
  return { ...hit, alone: called || (part === 'word' && !word.first) }
}

/** How many signs before a part of a name belong to it: titles, and initials of the same name. */
function before(text: string, words: readonly Word[], at: number, initials: ReadonlySet<string>): number {
  let first = at
  while (first > 0 && at - first < 6) {
    const [word, next] = [words[first - 1]!, words[first]!]
    const between = text.slice(word.end, Math.min(next.start, word.end + 5))
    const belongs = titles.has(word.key) || (word.capital && word.key.length === 1 && initials.has(word.key))
    if (word.standsFor || !belongs || !/^\.?[\s\p{Cf}]{0,3}$/u.test(between)) break
    first--
  }
  return words[at]!.start - words[first]!.start
}

/** "Rahman, Asha", "Anne-Marie", "asha.rahman": nothing stands between two parts of one name but one of these. */
const isBeside = (text: string, one: Word, next: Word) =>
  next.start - one.end <= 4 && /^(?:[\p{Pd}.,_]?|[\s\p{Cf}]*|,[\s\p{Cf}]+)$/u.test(text.slice(one.end, next.start))

/** Parts beside each other: one that tells by itself; else two parts that are no plain words, or are written as names. */
function isName(run: readonly Hit[]): boolean {
  if (run.some(({ alone }) => alone)) return true
  const telling = run.filter(({ part }) => part !== 'particle')
  if (new Set(telling.map(({ base }) => base)).size < 2) return false
  return telling.every(({ capital }) => capital) || telling.some(({ key }) => !plainWords.has(key))
}
