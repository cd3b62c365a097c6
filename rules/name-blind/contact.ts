import type { Range, Who } from '../name-blind.ts'
import { patternsOf } from './contact-patterns.ts'

/** The longest that a name before, and a host behind the sign may be (RFC 5321). */
const longest = { local: 64, host: 255 }

/**
 * Where a text tells how to reach somebody or under which number they are registered: their own addresses and numbers, and
 * every email address that has their name or their employer's in it.
 * @param named where these stand
 */
export function contactsIn(
  text: string,
  named: readonly Range[],
  who: Pick<Who, 'emails' | 'phones' | 'registrations'>,
) {
  const found = addressesIn(text, named)
  for (const pattern of patternsOf(who))
    for (const { 0: written, index } of text.matchAll(pattern))
      found.push({ start: index, end: index + written.length, kind: 'contact' })
  return found.map((range) => wholeWords(text, range))
}

/** Email addresses that have a name in them. */
function addressesIn(text: string, named: readonly Range[]): Range[] {
  const found: Range[] = []
  const inOrder = named.toSorted((one, other) => one.start - other.start)
  let next = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const { start, end } = around(text, at)
    if (start === at || end === at + 1) continue
    while (next < inOrder.length && inOrder[next]!.end <= start) next++
    if (next < inOrder.length && inOrder[next]!.start < end) found.push({ start, end, kind: 'contact' })
  }
  return found
}

/** What could be an email address around the sign. */
function around(text: string, at: number) {
  let [start, end] = [at, at + 1]
  while (start > 0 && at - start < longest.local && /[\p{L}\p{M}\p{N}._%+'’-]/u.test(text[start - 1]!)) start--
  while (end < text.length && end - at <= longest.host && /[\p{L}\p{M}\p{N}.-]/u.test(text[end]!)) end++
  while (start < at && /[.'’-]/.test(text[start]!)) start++
  while (end > at + 1 && /[.-]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Nothing is left of a word that was taken away in part: it could be another one. */
function wholeWords(text: string, range: Range): Range {
  let { start, end } = range
  while (start > 0 && isInWord(text, start)) start--
  while (end < text.length && isInWord(text, end)) end++
  return { ...range, start, end }
}

/** Whether a word goes on from before a place to after it. */
const isInWord = (text: string, at: number) => {
  const [before, after] = [text[at - 1]!, text[at]!]
  return letter.test(before)
    ? letter.test(after) || (isApostrophe(after) && letter.test(text[at + 1] ?? ''))
    : isApostrophe(before) && letter.test(after) && letter.test(text[at - 2] ?? '')
}

const letter = /[\p{L}\p{M}\p{N}\p{Cf}]/u
const isApostrophe = (sign: string) => /['’ʼ‘`´]/.test(sign)
