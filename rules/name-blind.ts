import { contactsIn } from './name-blind/contact.ts'
import { employersIn } from './name-blind/employer.ts'
import { namesIn } from './name-blind/person.ts'
import { placeholders, wordsIn } from './name-blind/words.ts'

/** Whose texts they are, and all by which they would be known. What is not known is left empty. */
export interface Who {
  /** The full name as they typed it. */
  name: string
  emails: readonly string[]
  phones: readonly string[]
  /** Numbers with professional bodies, each perhaps with the body's name. */
  registrations: readonly string[]
  /** The names that the employer, and what it was or became, has or had: official ones, in capitals or not. */
  employers: readonly string[]
}

/** A place in a text from which somebody would be known: the half-open range, and the words that stand there. */
export interface Mention {
  start: number
  end: number
  kind: keyof typeof placeholders
  words: string
}

export type Range = Omit<Mention, 'words'>

/**
 * Every place of a text where somebody, their employer or how to reach them is named, in order and apart from each other.
 * It finds whole words, whatever their case and accents. Rather too much is found than too little; not found are nicknames,
 * misspellings, and whatever else only tells who somebody is: a former employer, a post that there is once. It takes time in
 * proportion to the text and throws for none.
 */
export function mentionsIn(text: string, who: Who): Mention[] {
  const words = wordsIn(text)
  const named: Range[] = [...namesIn(text, words, who.name), ...employersIn(text, words, who.employers)]
  return apart([...named, ...contactsIn(text, named, who)]).map((range) => ({
    ...range,
    words: text.slice(range.start, range.end),
  }))
}

/** The text with `[name]`, `[employer]` or `[contact]` in the place of each mention; the same text where there is none. */
export function withoutNames(text: string, who: Who): string {
  let to = 0
  const pieces: string[] = []
  for (const { start, end, kind } of mentionsIn(text, who)) {
    pieces.push(text.slice(to, start), placeholders[kind])
    to = end
  }
  return pieces.join('') + text.slice(to)
}

/** Ranges that overlap become one, of the kind of the longest. */
function apart(ranges: Range[]): Range[] {
  const found: Range[] = []
  let longest = 0
  for (const range of ranges.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = found.at(-1)
    const length = range.end - range.start
    if (!last || range.start >= last.end) {
      found.push({ ...range })
      longest = length
      continue
    }
    last.end = Math.max(last.end, range.end)
    if (length > longest) [last.kind, longest] = [range.kind, length]
  }
  return found
}
