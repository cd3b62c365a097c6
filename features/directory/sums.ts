import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { remembered } from '../../platform/remembered.ts'
import { availableBy, facetNames, firstFresh } from '../../rules/directory.ts'
import type { Choice } from './choice.ts'
import { sumOver, valueOf, type Counters } from './counters.ts'

/** The sums as the database tells them: texts that are read once, and numbers of days. */
interface Sums {
  /** `place number` and `place name`, with commas between. */
  numbers: string | null
  names: string | null
  now: number | null
  soon: number | null
  stale: number | null
}

/** Reads the sums: as many as there are values, whatever the number of members. */
export async function countersOf(db: Db, { region, from }: Choice, today: string): Promise<Counters> {
  const scope = sql`region_code = ${region} and own = ${from === 'own'}`
  const { now, soon } = availableBy(today)
  const dated = (condition: RawBuilder<unknown>) =>
    sql`(select sum(number) from directory_day where ${scope} and ${condition})`
  const { rows } = await sql<Sums>`
    select (select string_agg(place || ' ' || number, ',') from
        (select place, sum(number) as number from directory_count where ${scope} group by place having sum(number) > 0)
        as sums) as numbers,
      (select string_agg(place || ' ' || name, ',') from directory_value) as names,
      ${dated(sql`what = 'free' and day <= ${now}`)} as now,
      ${dated(sql`what = 'free' and day > ${now} and day <= ${soon}`)} as soon,
      ${dated(sql`what = 'said' and day < ${firstFresh(today)}`)} as stale`.execute(db)
  return read(JSON.stringify(rows[0]!))
}

/** Most pages see the sums that another page has just seen. */
const read = remembered(50, (sums): Counters => {
  const { names, numbers: parts, now, soon, stale } = JSON.parse(sums) as Sums
  const places: string[] = []
  for (const [place, name] of pairsIn(names)) places[Number(place)] = name!
  const numbers = new Map(pairsIn(parts).map(([place, number]) => [places[Number(place)]!, Number(number)]))
  const total = numbers.get('all.all') ?? 0
  const ofDays = {
    'available.now': now ?? 0,
    'available.soon': soon ?? 0,
    'available.later': total - (now ?? 0) - (soon ?? 0),
    'stale.yes': stale ?? 0,
    'stale.no': total - (stale ?? 0),
  }
  for (const [name, number] of Object.entries(ofDays)) if (number > 0) numbers.set(name, number)
  const of = new Map(facetNames.map((facet) => [facet, sumOver(numbers, (key) => valueOf(key, facet))]))
  return { total, numbers, of, places }
})

const pairsIn = (text: string | null) =>
  (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(' '))
