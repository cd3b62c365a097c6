import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { availableBy, counted, firstFresh, type Facet } from '../../rules/directory.ts'
import { bandOf, roleOf, valueOf } from './counters.ts'
import { conditionOf, type Sought } from './conditions.ts'

/** What the members that are found have, as far as they are counted. */
export interface Tally {
  number: number
  /** Their values, a byte each; null where there are more than are counted, or none. */
  codes: Buffer | null
  now: number
  soon: number
  stale: number
}

/** As a part of another query: the tally of those in `found`. */
export function tallied({ today }: Sought) {
  const { now, soon } = availableBy(today)
  return sql`count(*)::int as number,
    case when count(*) <= ${sql.lit(counted)} then string_agg(codes, '\\xff'::bytea) end as codes,
    (count(*) filter (where free_from <= ${now}))::int as now,
    (count(*) filter (where free_from > ${now} and free_from <= ${soon}))::int as soon,
    (count(*) filter (where said_on < ${firstFresh(today)}))::int as stale`
}

/** Counts whom the choice finds without one of its facets, up to one more than are counted. */
export async function tallyWithout(db: Db, sought: Sought, facet: Facet): Promise<Tally> {
  const { rows } = await sql<Tally>`
    with found as materialized (select codes, free_from, said_on from directory_entry
      where ${conditionOf(sought, facet)} limit ${sql.lit(counted + 1)})
    select ${tallied(sought)} from found`.execute(db)
  return rows[0]!
}

/** How many of them there are of each value of the facet, as if it alone were chosen in the facet. */
export function numbersIn(
  tally: Tally,
  facet: Facet,
  { choice }: Sought,
  places: readonly string[],
): Map<string, number> {
  const { number, now, soon, stale } = tally
  if (facet === 'available')
    return new Map([
      ['now', now],
      ['soon', soon],
      ['later', number - now - soon],
    ])
  if (facet === 'stale')
    return new Map([
      ['no', number - stale],
      ['yes', stale],
    ])
  const { role, ready } = choice.chosen
  if (facet === 'role' && ready) return sums(tally, places, (key) => roleOf(key, ready))
  if (facet === 'ready' && role) return sums(tally, places, (key) => bandOf(key, role))
  return sums(tally, places, (key) => valueOf(key, facet))
}

/** Counts each member once for a value, however many of the member's bytes stand for it. */
function sums({ codes }: Tally, places: readonly string[], find: (key: string) => string | null) {
  const values = places.map(find)
  const numbers = new Map<string, number>()
  let seen: string[] = []
  for (const byte of codes ?? []) {
    if (byte === between) seen = []
    const value = values[byte]
    if (!value || seen.includes(value)) continue
    seen.push(value)
    numbers.set(value, (numbers.get(value) ?? 0) + 1)
  }
  return numbers
}

/** Stands between one member's bytes and the next one's. */
const between = 255
