/** A word of a text: letters, marks and digits, with the apostrophes inside it. */
export interface Word {
  start: number
  end: number
  /** In small Latin letters without marks and apostrophes: "Zoë" and "ZOE" are both `zoe`, "St George's" is `st`, `georges`. */
  key: string
  /** The same, and where it ends, without an `'s` at its end: "Asha's" is `asha`. */
  base: string
  baseEnd: number
  /** It begins with a capital. */
  capital: boolean
  /** It begins a sentence, a line or a quotation, where every word has a capital. */
  first: boolean
  /** It stands in brackets for what has been taken away. */
  standsFor: boolean
}

const pattern = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ‘`´][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu
const possessive = /['’ʼ‘`´]s$/iu
const beginning = /[.!?…:\n\r\u2028\u2029•"“]/u

/** What stands in a text for what has been taken away, each with what it stands for. */
export const placeholders = { name: '[name]', employer: '[employer]', contact: '[contact]' } as const

const standing: readonly string[] = Object.values(placeholders)

/** The words of a text in their order, in time that grows with its length. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  let before = 0
  for (const { 0: written, index: start } of text.matchAll(pattern)) {
    const end = start + written.length
    const key = folded(written)
    if (!key) continue
    const owned = possessive.test(written)
    found.push({
      start,
      end,
      key,
      base: owned ? folded(written.slice(0, -2)) : key,
      baseEnd: owned ? end - 2 : end,
      capital: /^[\p{M}\p{Cf}]*[\p{Lu}\p{Lt}]/u.test(written),
      first: before === 0 || beginning.test(text.slice(before, start)),
      standsFor: standing.includes(text.slice(start - 1, end + 1)),
    })
    before = end
  }
  return found
}

/** Letters that do not come apart into a plain one and its mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
}

/** A word as it is compared: "Łukasz" is `lukasz`, "O’Brien" is `obrien`. */
export const folded = (word: string) =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’ʼ‘`´]/gu, '')
    .replace(/[ßæœøđðħıłŋþŧς]/g, (letter) => plain[letter] ?? letter)
