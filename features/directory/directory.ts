import type { Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { counted, facetNames, type Facet } from '../../rules/directory.ts'
import { isNarrowed, type Choice } from './choice.ts'
import { countersOf, known, probably, type Counters } from './counters.ts'
import type { Sought } from './conditions.ts'
import { foundRows, onePage, walkedRows, type Length, type Rows } from './rows.ts'
import { numbersIn, tallyOf, type Tally } from './tally.ts'
import { meantBy, searchOf, wordsOf } from './words.ts'

/** How many of each value; null where it is not known. `any`: how many there are in the scope, whatever is chosen. */
export type FacetNumbers = Record<Facet, { any: Map<string, number>; now: Map<string, number> | null }>

export interface Found extends Rows {
  /** How many are found; null: more than are counted. */
  number: number | null
  scope: number
  facets: FacetNumbers
  /** What was searched instead, where nobody has what was typed. */
  instead: string[]
}

/** Which part of the list. */
interface Part {
  after: Place | undefined
  length: Length
}

/** From so many probable finds on, counting them one by one is not tried. */
const tooMany = 3 * counted

/** Whom the choice finds, a page at a time, with how many there are of each value. No part of it grows with the pool. */
export async function directory(
  db: Db,
  choice: Choice,
  today: string,
  after?: Place,
  length: Length = onePage,
): Promise<Found> {
  if (!isNarrowed(choice)) return everyone(db, choice, today, { after, length })
  const [counters, words] = await Promise.all([countersOf(db, choice, today), wordsOf(db, choice.words)])
  const statements = choice.from === 'own'
  const query = choice.words === '' ? null : searchOf(words, statements)
  const sought: Sought = { choice, query, today }
  const scope = counters.total
  if (query === '') return { rows: [], next: null, number: 0, scope, facets: kept(choice, counters), instead: [] }

  const share = words.reduce((product, word) => product * (word.share || 0), 1)
  const first = await found(db, sought, counters, query === null ? 1 : share, { after, length })
  const meant = first.number === 0 && query !== null ? await meantBy(db, words, statements) : null
  if (!meant) return { ...first, scope, instead: [] }
  const second = await found(db, { ...sought, query: meant.query }, counters, 0, { after, length })
  return { ...second, scope, instead: second.number === 0 ? [] : meant.spellings }
}

/** Nothing narrows the list: it is walked, and the sums know every number. */
async function everyone(db: Db, choice: Choice, today: string, { after, length }: Part): Promise<Found> {
  const [counters, rows] = await Promise.all([
    countersOf(db, choice, today),
    walkedRows(db, { choice, query: null, today }, after, length),
  ])
  return { ...rows, number: counters.total, scope: counters.total, facets: kept(choice, counters), instead: [] }
}

async function found(db: Db, sought: Sought, counters: Counters, share: number, part: Part) {
  const { choice } = sought
  const tally = probably(choice, counters, share) > tooMany ? null : await tallyOf(db, sought)
  const few = tally !== null && tally.number <= counted ? tally : null
  const page = await pageOf(db, sought, tally, part)
  return {
    ...page,
    number: few?.number ?? exactly(choice, counters),
    facets: await numbers(db, sought, counters, few, share),
  }
}

/** Those found are sorted; where they are too many for that, the list is walked in its order. */
async function pageOf(db: Db, sought: Sought, tally: Tally | null, { after, length }: Part): Promise<Rows> {
  const sorted = tally && (await foundRows(db, sought, after, length.size))
  const over = tally !== null && tally.number > counted && sorted?.rows.length === 0
  return sorted && !over ? sorted : walkedRows(db, sought, after, length)
}

/** How many there are where a single value is chosen: the sums know. */
function exactly(choice: Choice, { numbers: sums }: Counters): number | null {
  const pairs = Object.entries(choice.chosen)
  const [facet, values] = pairs[0] ?? []
  return choice.words === '' && pairs.length === 1 && values?.length === 1
    ? (sums.get(`${facet}.${values[0]}`) ?? 0)
    : null
}

async function numbers(db: Db, sought: Sought, counters: Counters, few: Tally | null, share: number) {
  const { choice } = sought
  const facets = kept(choice, counters)
  for (const facet of facetNames) {
    if (facets[facet].now) continue
    const own = choice.chosen[facet] || (facet === 'role' && choice.chosen.ready)
    const tally = own ? await withoutFacet(db, sought, counters, facet, share) : few
    facets[facet].now = tally && numbersIn(tally, facet, sought, counters.places)
  }
  return facets
}

/** What is found whatever is chosen in the facet itself, where that can be counted. */
async function withoutFacet(db: Db, sought: Sought, counters: Counters, facet: Facet, share: number) {
  const chosen = { ...sought.choice.chosen }
  delete chosen[facet]
  if (facet === 'role') delete chosen.ready
  if (probably({ ...sought.choice, chosen }, counters, share) > tooMany) return null
  const tally = await tallyOf(db, sought, facet)
  return tally.number <= counted ? tally : null
}

function kept(choice: Choice, counters: Counters): FacetNumbers {
  const nothing = { ...choice, words: '', chosen: {} }
  return Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      { any: known(nothing, facet, counters) ?? new Map<string, number>(), now: known(choice, facet, counters) },
    ]),
  ) as FacetNumbers
}
