import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { availableBy, firstFresh, type Facet } from '../../rules/directory.ts'
import type { Choice } from './choice.ts'

/** How many members of the scope have each value, from sums that are kept; `places` says which byte stands for a value. */
export interface Counters {
  total: number
  /** By `facet.value`. */
  numbers: Map<string, number>
  places: string[]
}

/** Reads the sums: as many rows as there are values, whatever the number of members. */
export async function countersOf(db: Db, { region, from }: Choice, today: string): Promise<Counters> {
  const own = from === 'own'
  const { now, soon } = availableBy(today)
  const { rows } = await sql<{ place: number | null; name: string; number: number }>`
    select place, name, number from (select place, sum(number)::int as number from directory_count
      where region_code = ${region} and own = ${own} group by place) as sums join directory_value using (place)
    union all
    select null, case when day <= ${now} then 'available.now' when day <= ${soon} then 'available.soon'
      else 'available.later' end,
      sum(number)::int from directory_day where region_code = ${region} and own = ${own} and what = 'free' group by 2
    union all
    select null, case when day < ${firstFresh(today)} then 'stale.yes' else 'stale.no' end,
      sum(number)::int from directory_day where region_code = ${region} and own = ${own} and what = 'said' group by 2`.execute(
    db,
  )
  const numbers = new Map(rows.map(({ name, number }) => [name, number]))
  const places: string[] = []
  for (const { place, name } of rows) if (place !== null) places[place] = name
  return { total: numbers.get('all.all') ?? 0, numbers, places }
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
export function known(choice: Choice, facet: Facet, { numbers }: Counters): Map<string, number> | null {
  const { role, ready } = choice.chosen
  const others = (Object.keys(choice.chosen) as Facet[]).filter((one) => one !== facet)
  if (
    choice.words ||
    others.some((one) => !(facet === 'ready' && one === 'role') && !(facet === 'role' && one === 'ready'))
  )
    return null
  if (facet === 'role' && ready) return sumOver(numbers, (key) => roleOf(key, ready))
  if (facet === 'ready' && role) return role.length === 1 ? sumOver(numbers, (key) => bandOf(key, role)) : null
  return sumOver(numbers, (key) => (key.startsWith(`${facet}.`) ? key.slice(facet.length + 1) : null))
}

function sumOver(numbers: Map<string, number>, valueOf: (key: string) => string | null) {
  const sums = new Map<string, number>()
  for (const [key, number] of numbers) {
    const value = valueOf(key)
    if (value) sums.set(value, (sums.get(value) ?? 0) + number)
  }
  return sums
}

/** Of `role-ready.finance.now`: the role, where the band is among those; the band, where the role is. */
export function roleOf(key: string, bands: readonly string[]): string | null {
  const [kind, role, band] = key.split('.')
  return kind === 'role-ready' && bands.includes(band!) ? role! : null
}
export function bandOf(key: string, roles: readonly string[]): string | null {
  const [kind, role, band] = key.split('.')
  return kind === 'role-ready' && roles.includes(role!) ? band! : null
}
