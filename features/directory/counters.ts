import type { Facet } from '../../rules/directory.ts'
import type { Choice } from './choice.ts'

/** How many members of the scope have each value, from sums that are kept; `places` says which byte stands for a value. */
export interface Counters {
  total: number
  /** By `facet.value`. */
  numbers: ReadonlyMap<string, number>
  /** The same for each facet, by value. */
  of: ReadonlyMap<Facet, ReadonlyMap<string, number>>
  places: string[]
}

/** How many will probably be found, from how many have each value, were one to say nothing of another. */
export function probably(choice: Choice, { total, numbers }: Counters, wordShare: number): number {
  let share = wordShare
  for (const [facet, values] of Object.entries(choice.chosen) as [Facet, string[]][]) {
    const having = values.reduce((sum, value) => sum + (numbers.get(`${facet}.${value}`) ?? 0), 0)
    share *= Math.min(1, having / Math.max(total, 1))
  }
  return total * share
}

/**
 * How many there are of each value of a facet where the sums know: nothing is chosen in any other facet, except that
 * readiness and role go together.
 */
export function known(choice: Choice, facet: Facet, { numbers, of }: Counters): ReadonlyMap<string, number> | null {
  const { role, ready } = choice.chosen
  const others = (Object.keys(choice.chosen) as Facet[]).filter((one) => one !== facet)
  if (
    choice.words ||
    others.some((one) => !(facet === 'ready' && one === 'role') && !(facet === 'role' && one === 'ready'))
  )
    return null
  if (facet === 'role' && ready) return sumOver(numbers, (key) => roleOf(key, ready))
  if (facet === 'ready' && role) return role.length === 1 ? sumOver(numbers, (key) => bandOf(key, role)) : null
  return of.get(facet)!
}

export function sumOver(numbers: ReadonlyMap<string, number>, valueOf: (key: string) => string | null) {
  const sums = new Map<string, number>()
  for (const [key, number] of numbers) {
    const value = valueOf(key)
    if (value) sums.set(value, (sums.get(value) ?? 0) + number)
  }
  return sums
}

/** Of `role.finance`: the value, where it is one of the facet's. */
export const valueOf = (key: string, facet: Facet) => (key.startsWith(`${facet}.`) ? key.slice(facet.length + 1) : null)

/** Of `role-ready.finance.now`: the role, where the band is among those; the band, where the role is. */
export function roleOf(key: string, bands: readonly string[]): string | null {
  const [kind, role, band] = key.split('.')
  return kind === 'role-ready' && bands.includes(band!) ? role! : null
}
export function bandOf(key: string, roles: readonly string[]): string | null {
  const [kind, role, band] = key.split('.')
  return kind === 'role-ready' && roles.includes(role!) ? band! : null
}
