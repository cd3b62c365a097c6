import type { Mention } from '../name-blind.ts'

/** A piece of a sentence: a mention, or the words between two. */
export interface Piece {
  words: string
  mention: Mention | null
}

/** How many signs are shown before and after a mention at most. */
const most = 160

/**
 * The sentences in which mentions stand, each once, in pieces; a long one as far as it stands around them.
 * @param mentions of the text, in order
 */
export function sentencesWith(text: string, mentions: readonly Mention[]): Piece[][] {
  const found: { end: number; to: number; pieces: Piece[] }[] = []
  for (const mention of mentions) {
    let last = found.at(-1)
    if (!last || mention.start >= last.end) {
      const start = Math.max(beginningOf(text, mention.start), last?.end ?? 0)
      found.push((last = { end: 0, to: start, pieces: [] }))
    }
    last.pieces.push({ words: text.slice(last.to, mention.start), mention: null }, { words: mention.words, mention })
    last.to = mention.end
    last.end = endOf(text, mention.end)
  }
  return found.map(({ end, to, pieces }) =>
    [...pieces, { words: text.slice(to, end), mention: null }].filter(({ words }) => words),
  )
}

function beginningOf(text: string, at: number): number {
  const from = Math.max(0, at - most)
  const before = text.slice(from, at)
  const ends = [...before.matchAll(/[.!?…]["”’']?\s+|\n\s*/g)].at(-1)
  if (ends) return from + ends.index + ends[0].length
  return from === 0 ? 0 : from + Math.max(0, before.search(/\s/)) + 1
}

function endOf(text: string, at: number): number {
  const after = text.slice(at, at + most)
  const ends = /[.!?…]["”’']?(?=\s|$)|\n/.exec(after)
  if (ends) return at + ends.index + ends[0].trimEnd().length
  return at + after.length === text.length ? text.length : at + Math.max(0, after.search(/\s\S*$/))
}
