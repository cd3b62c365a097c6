import { commissioningGroups } from './commissioning-groups.ts'
import { alsoCalled, formerNames } from './names.ts'
import type { Organisation } from './organisation.ts'
import { core, differInOneLetter, key, kernel, plainName, wordsIn } from './words.ts'

interface KnownName {
  code: string
  plain: string
}

/** Finds the codes of all who have or had a name: word for word, else by fewer and fewer of its words. */
export function nameFinder(organisations: readonly Organisation[]): (plain: string) => ReadonlySet<string> {
  const known = allNames(organisations)
  const [exact, same] = [indexOf(known, wordsIn), indexOf(known, core)]
  const kernels = indexOf(
    known.filter(({ plain }) => kernel(plain).length > 1),
    kernel,
  )
  return (plain) => {
    const saysNhs = /\b(nhs|trust|ccg|icb)\b/.test(plain)
    const found = exact.get(key(wordsIn(plain)))
    if (found) return found
    const alike = same.get(key(core(plain)))
    if (alike && (saysNhs || core(plain).length > 1)) return alike
    return saysNhs ? (kernels.get(key(kernel(plain))) ?? misspelt(known, plain)) : new Set()
  }
}

const employing = new Set(['trust', 'icb', 'ccg', 'sub-icb'])

function allNames(organisations: readonly Organisation[]): KnownName[] {
  const codes = new Set(organisations.map(({ code }) => code))
  const published = organisations.filter(({ kind }) => employing.has(kind)).flatMap(namesOf)
  const former = [...commissioningGroups, ...formerNames]
    .filter(([code]) => codes.has(code))
    .map(([code, name]) => ({ code, plain: plainName(name) }))
  const byCore = indexOf(published, core)
  const called = alsoCalled.flatMap(([name, meant]) =>
    [...(byCore.get(key(core(plainName(meant)))) ?? [])].map((code) => ({ code, plain: plainName(name) })),
  )
  return [...published, ...former, ...called]
}

/** "NHS Devon ICB - 15N" is a place of the board, once a commissioning group, and not the board. */
const namesOf = ({ code, kind, names }: Organisation): KnownName[] =>
  names.map(({ name }) => ({
    code,
    plain: plainName(kind === 'sub-icb' ? name.replace(/\bICB\b/, 'ICB place') : name),
  }))

function indexOf(names: readonly KnownName[], words: (plain: string) => string[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const { code, plain } of names) {
    const at = key(words(plain))
    index.set(at, (index.get(at) ?? new Set()).add(code))
  }
  return index
}

function misspelt(names: readonly KnownName[], plain: string): ReadonlySet<string> {
  const words = core(plain)
  return new Set(names.filter((one) => differInOneLetter(core(one.plain), words)).map(({ code }) => code))
}
