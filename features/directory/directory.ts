import type { Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { together } from '../../platform/together.ts'
import { counted, facetNames, type Facet } from '../../rules/directory.ts'
import { isNarrowed, type Choice } from './choice.ts'
import { known, probably, type Counters } from './counters.ts'
import type { Sought } from './conditions.ts'
import { foundRows, onePage, walkedRows, type Length, type Rows } from './rows.ts'
import { countersOf } from './sums.ts'
import { numbersIn, tallyWithout, type Tally } from './tally.ts'
import { meantBy, searchesFor, wordsOf } from './words.ts'

type Numbers = ReadonlyMap<string, number>

/** How many of each value; null where it is not known. `any`: how many there are in the scope, whatever is chosen. */
export type FacetNumbers = Record<Facet, { any: Numbers; now: Numbers | null }>

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
  const { counters, words } = await together({
    counters: countersOf(db, choice, today),
    words: wordsOf(db, choice.words),
  })
  const statements = choice.from === 'own'
  const sought: Sought = { choice, searches: searchesFor(words, statements), today }
  const scope = counters.total
  const typed = choice.words !== ''
  if (typed && words.length === 0)
    return { rows: [], next: null, number: 0, scope, facets: kept(choice, counters), instead: [] }

  const share = words.reduce((product, word) => product * (word.share || 0), 1)
  const first = await found(db, sought, counters, share, { after, length })
  const meant = first.number === 0 && typed ? await meantBy(db, words, statements) : null
  if (!meant) return { ...first, scope, instead: [] }
  const second = await found(db, { ...sought, searches: meant.searches }, counters, 0, { after, length })
  return { ...second, scope, instead: second.number === 0 ? [] : meant.spellings }
}

/** Nothing narrows the list: it is walked, and the sums know every number. */
async function everyone(db: Db, choice: Choice, today: string, { after, length }: Part): Promise<Found> {
  const { counters, rows } = await together({
    counters: countersOf(db, choice, today),
    rows: walkedRows(db, { choice, searches: [], today }, after, length),
  })
  return { ...rows, number: counters.total, scope: counters.total, facets: kept(choice, counters), instead: [] }
}

async function found(db: Db, sought: Sought, counters: Counters, share: number, { after, length }: Part) {
  const { choice } = sought
  const { sorted, others } = await together({
    sorted: probably(choice, counters, share) > tooMany ? null : foundRows(db, sought, after, length.size),
    others: withoutFacets(db, sought, counters, share),
  })
  const few = sorted && sorted.tally.number <= counted ? sorted.tally : null
  // Those found are sorted; where they are too many for that, the list is walked in its order.
  const page = sorted?.page ?? (await walkedRows(db, sought, after, length))
  return {
    ...page,
    number: few?.number ?? exactly(choice, counters),
    facets: numbers(sought, counters, few, others),
  }
}

/** How many there are where a single value is chosen: the sums know. */
function exactly(choice: Choice, { numbers: sums }: Counters): number | null {
  const pairs = Object.entries(choice.chosen)
  const [facet, values] = pairs[0] ?? []
  return choice.words === '' && pairs.length === 1 && values?.length === 1
    ? (sums.get(`${facet}.${values[0]}`) ?? 0)
    : null
}

/** Of a facet in which something is chosen: whom the rest of the choice finds, where that can be counted. */
async function withoutFacets(db: Db, sought: Sought, counters: Counters, share: number) {
  const { chosen } = sought.choice
  const own = facetNames.filter((facet) => chosen[facet] || (facet === 'role' && chosen.ready))
  const unknown = own.filter((facet) => !known(sought.choice, facet, counters))
  const asked = unknown.map((facet) => [facet, withoutFacet(db, sought, counters, facet, share)] as const)
  const tallies = await together(Object.fromEntries(asked))
  return new Map(unknown.map((facet) => [facet, tallies[facet] ?? null]))
}

async function withoutFacet(db: Db, sought: Sought, counters: Counters, facet: Facet, share: number) {
  const chosen = { ...sought.choice.chosen }
  delete chosen[facet]
  if (facet === 'role') delete chosen.ready
  if (probably({ ...sought.choice, chosen }, counters, share) > tooMany) return null
  const tally = await tallyWithout(db, sought, facet)
  return tally.number <= counted ? tally : null
}

/** What the sums do not know is counted from those found: without the facet's own choice where it has one. */
function numbers(sought: Sought, counters: Counters, few: Tally | null, others: ReadonlyMap<Facet, Tally | null>) {
  const facets = kept(sought.choice, counters)
  for (const facet of facetNames) {
    const tally = others.has(facet) ? others.get(facet)! : few
    facets[facet].now ??= tally && numbersIn(tally, facet, sought, counters.places)
  }
  return facets
}

const kept = (choice: Choice, counters: Counters) =>
  Object.fromEntries(
    facetNames.map((facet) => [facet, { any: counters.of.get(facet)!, now: known(choice, facet, counters) }]),
  ) as FacetNumbers
