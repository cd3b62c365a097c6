const small = new Set([
  'and',
  'by',
  'cum',
  'for',
  'in',
  'le',
  'of',
  'on',
  'super',
  'the',
  'to',
  'under',
  'upon',
  'with',
])
const initials = new Set([
  'BOB',
  'BSOL',
  'HIOW',
  'ICB',
  'NEL',
  'NEY',
  'SNEE',
  'UK',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
])
const shortened = new Set(['DR', 'LTD', 'MR', 'MRS', 'MT', 'ST'])
const ownSpelling = new Map([['CROSSCITY', 'CrossCity']])

/**
 * A published name as people write it: "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST" becomes
 * "Guy's and St Thomas' NHS Foundation Trust". A name that already has small letters keeps its own.
 */
export function writtenName(published: string): string {
  const name = published.trim().replace(/\s+/g, ' ')
  if (/\p{Ll}/u.test(name)) return name
  return name.replace(/[\p{L}\p{N}&'’]+/gu, (word, at: number) => written(word, at === 0))
}

/** Whether two names differ in nothing but capitals, spaces and punctuation: no renaming. */
export function sameWords(one: string, other: string): boolean {
  return words(one) === words(other)
}

/** Whether two publishers mean the same name: one may leave out "The" or shorten "Integrated Care Board". */
export function sameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

/** A name as it is compared: in small letters and without punctuation, an article or a shortened kind. */
export const plainName = (name: string): string => words(full(name))

function written(word: string, first: boolean): string {
  const own = ownSpelling.get(word)
  if (own) return own
  if (isInitials(word) || isCode(word)) return word
  const lower = word.toLowerCase()
  if (!first && small.has(lower)) return lower
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1)
  return capital
    .replace(/^Mc\p{L}{3}/u, (start) => `Mc${start.charAt(2).toUpperCase()}${start.slice(3)}`)
    .replace(
      /^([OD]['’])(\p{L}{2})/u,
      (_, start: string, rest: string) => start + rest.charAt(0).toUpperCase() + rest.slice(1),
    )
}

/** NHS, CCG, H&J: a listed word, letters joined by "&", or two to six letters that have no vowel. */
function isInitials(word: string): boolean {
  return (
    initials.has(word) ||
    /^[A-Z](&[A-Z])+$/.test(word) ||
    (/^[B-DF-HJ-NP-TV-XZ]{2,6}$/.test(word) && !shortened.has(word))
  )
}

/** 15E, D2P2L: the code of a place at the end of a sub-ICB location's name. */
function isCode(word: string): boolean {
  return /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{3,5}$/.test(word)
}

function words(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function full(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(/\bICB\b/i, 'Integrated Care Board')
    .replace(/\bCCG\b/i, 'Clinical Commissioning Group')
}
