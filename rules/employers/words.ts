/** A name in small letters, with entities, accents, punctuation and the ways to write a commissioner made one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘´`']/g, '')
    .replaceAll(/[&+]/g, ' and ')
    .replaceAll(/\bnational health service\b/g, 'nhs')
    .replaceAll(/\bclinical com+is+ion+ing groups?\b|\bccgs\b/g, 'ccg')
    .replaceAll(/\bintegrated care board\b/g, 'icb')
    .replaceAll(/\bnhsft\b|\bnhs ft\b/g, 'nhs foundation trust')
    .replaceAll(/\bbanes\b/g, 'bath and north east somerset')
    .replaceAll(/[^a-z0-9()[\]:;–—-]+/g, ' ')
    .trim()

/** Words by which publishers and employers differ though they mean the same organisation. */
const formal = new Set(['the', 'nhs', 'foundation', 'trust', 'and', 'of', 'ft'])
/** Words that were added to many names or taken from them. */
const common = new Set(['university', 'teaching', 'hospital', 'healthcare', 'health', 'care', 'service', 'general'])

export const wordsIn = (plain: string): string[] => (plain.match(/[a-z0-9]+/g) ?? []).map(singular)

/** The words that tell one organisation from another, in their order. */
export const core = (plain: string): string[] => wordsIn(plain).filter((word) => !formal.has(word))

/** Fewer still: only for names that say themselves that they are of the NHS. */
export const kernel = (plain: string): string[] => core(plain).filter((word) => !common.has(word))

const singular = (word: string) => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word)

/** Whether two names differ in one long word, and there in one letter: a slip of the pen. */
export function differInOneLetter(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as const]))
  const [pair] = differing
  return (
    differing.length === 1 &&
    pair !== undefined &&
    Math.max(...pair.map(({ length }) => length)) > 6 &&
    oneLetterApart(...pair)
  )
}

function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, otherRest] = [one.slice(at), other.slice(at)]
  const swapped = rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0]
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (swapped && rest.slice(2) === otherRest.slice(2))
  )
}

/**
 * What of an employer's text may be the organisation's name: all of it, then without brackets, without what stands
 * behind a dash or colon, and up to the word "trust", unless what follows is a company of its own.
 */
export function namesWithin(plain: string): string[] {
  const open = plain.replaceAll(/[([][^)\]]*[)\]]?/g, ' ').trim()
  const beforeDash = open.split(/\s[-–—:;]+\s/)[0]!
  const upToTrust = /^(.*?\btrust\b)(.*)$/.exec(beforeDash)
  const company = /\b(ltd|limited|llp|plc|cic|services|solutions|charity|league|friends)\b/
  const named = upToTrust && !company.test(upToTrust[2]!) ? upToTrust[1]! : beforeDash
  const withoutBank = named.replace(/\s+(staff )?bank( recruitment)?$/, '')
  return [...new Set([plain, open, beforeDash, named, withoutBank].map((name) => name.trim()).filter(Boolean))]
}

export const key = (words: readonly string[]) => words.join(' ')
