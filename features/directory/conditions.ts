import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { availableBy, facetNames, firstFresh, type Facet } from '../../rules/directory.ts'
import type { Choice } from './choice.ts'

type Condition = RawBuilder<SqlBool>

/** The choice as the index finds it. */
export interface Sought {
  choice: Choice
  /** A text-search query for each word: apart, the index passes over more than in one query for all. */
  searches: readonly string[]
  today: string
}

/** Whom it finds, as a condition of directory_entry, which one index answers. `but`: the facet that does not count. */
export function conditionOf(sought: Sought, but?: Facet): Condition {
  const { choice } = sought
  const tagged = tagConditions(choice, but)
  const scope = choice.from === 'own' && tagged.length > 0 ? [] : [inScope(choice)]
  return allOf([...scope, ...tagged, ...otherConditions(sought, but)])
}

/** The same of members who are looked at in the order of a region, all of whom the region's board admitted. */
export const conditionOnTheWay = (sought: Sought): Condition =>
  sought.choice.from === 'own'
    ? allOf([...tagConditions(sought.choice), ...otherConditions(sought)])
    : conditionOf(sought)

const tagConditions = (choice: Choice, but?: Facet, column?: string) =>
  facetNames.flatMap((facet) => {
    const values = facet === but ? undefined : choice.chosen[facet]
    return values && !dated.has(facet) ? tagsOf(choice, facet, values, but, column) : []
  })

const otherConditions = ({ choice: { chosen }, searches, today }: Sought, but?: Facet) => [
  ...searches.map((search) => sql<SqlBool>`words @@ ${search}::tsquery`),
  ...(chosen.available && but !== 'available' ? [available(chosen.available, today)] : []),
  ...(chosen.stale && but !== 'stale' ? [stale(chosen.stale, today)] : []),
]

const allOf = (conditions: Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`

/** Facets that depend on what day it is. */
const dated: ReadonlySet<Facet> = new Set<Facet>(['available', 'stale'])

/** Whether it would have found them by what they were before they last changed; words and days are no part of that. */
export const fittedBefore = ({ choice }: Sought): Condition =>
  allOf([inScope(choice, 'tags_before'), ...tagConditions(choice, undefined, 'tags_before')])

const inScope = ({ from, region }: Choice, column = 'tags'): Condition =>
  sql`${sql.ref(column)} @> array[${from === 'own' ? `${region}.all.all` : `elsewhere.${region}`}]`

/** With a role chosen, readiness is readiness for that role; which roles there are to choose then asks for neither. */
function tagsOf(choice: Choice, facet: Facet, values: string[], but?: Facet, column = 'tags'): Condition[] {
  const roles = choice.chosen.role
  if (facet === 'ready' && but === 'role') return []
  const names =
    facet === 'ready' && roles
      ? roles.flatMap((role) => values.map((band) => `role-ready.${role}.${band}`))
      : values.map((value) => `${facet}.${value}`)
  const tags = choice.from === 'own' ? names.map((name) => `${choice.region}.${name}`) : names
  return [sql`${sql.ref(column)} && ${tags}::text[]`]
}

function available(values: string[], today: string): Condition {
  const { now, soon } = availableBy(today)
  const ways: Record<string, Condition> = {
    now: sql`free_from <= ${now}`,
    soon: sql`(free_from > ${now} and free_from <= ${soon})`,
    later: sql`free_from > ${soon}`,
  }
  return anyOf(ways, values)
}

const stale = (values: string[], today: string): Condition =>
  anyOf({ yes: sql`said_on < ${firstFresh(today)}`, no: sql`said_on >= ${firstFresh(today)}` }, values)

const anyOf = (ways: Record<string, Condition>, values: string[]): Condition =>
  sql`(${sql.join(
    values.map((value) => ways[value]!),
    sql` or `,
  )})`
