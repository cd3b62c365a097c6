import type { Organisation } from './organisation.ts'
import { core, key, plainName } from './words.ts'

/** @param successors of each code, those who took over */
export type Successors = ReadonlyMap<string, readonly string[]>

/**
 * Of those who have or had a name the one that an advert of the day means: who had it then, else who was open then, else
 * who had taken over. Null where that is not one alone.
 */
export function meantOnDay(
  organisations: ReadonlyMap<string, Organisation>,
  successors: Successors,
): (codes: ReadonlySet<string>, plain: string, day: string) => string | null {
  return (codes, plain, day) => {
    const all = [...codes].map((code) => organisations.get(code)!)
    const open = all.filter((one) => isOpen(one, day))
    const then = open.filter((one) => one.names.some((its) => covers(its, day) && isSame(its.name, plain)))
    if (open.length > 0) return theOnly(then) ?? theOnly(open)
    const heirs = all.flatMap(({ code }) => heirsOf(code, day))
    return heirs.length > 0 ? theOnly(heirs) : theOnly(all)
  }

  function heirsOf(code: string, day: string, seen = new Set<string>()): Organisation[] {
    if (seen.has(code)) return []
    seen.add(code)
    return (successors.get(code) ?? []).flatMap((heir) => {
      const one = organisations.get(heir)
      if (!one) return []
      return isOpen(one, day) ? [one] : heirsOf(heir, day, seen)
    })
  }
}

const theOnly = (all: readonly Organisation[]): string | null => {
  const codes = new Set(all.map(({ code }) => code))
  return codes.size === 1 ? [...codes][0]! : null
}

const isSame = (name: string, plain: string) => key(core(plainName(name))) === key(core(plain))

const isOpen = ({ opened, closed }: Organisation, day: string) => (opened ?? '') <= day && (closed ?? '9999') >= day

const covers = ({ from, to }: { from: string; to: string | null }, day: string) => from <= day && (to ?? '9999') > day
