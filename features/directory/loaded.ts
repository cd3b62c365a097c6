import { rowIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Visit } from '../../platform/page.ts'
import { together } from '../../platform/together.ts'
import type { Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Facet } from '../../rules/directory.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { boardChoices } from '../applications/queries.ts'
import { choiceIn, type Choice } from './choice.ts'
import { directory, type Found } from './directory.ts'
import { opened, type Opened } from './saved.ts'

/** What the actor may choose from, and what they chose. */
export interface Asked {
  region: { code: string; name: string }
  /** Whose team the actor belongs to. */
  teams: { code: string; name: string }[]
  /** Every region that has a board, by code. */
  regions: Category
  choice: Choice
  today: string
}

export interface DirectoryData extends Asked {
  found: Found
  saved: Opened | null
}

/** What the address asks of the directory; null where the actor belongs to no team. */
export async function asked(db: Db, actor: Actor, query: URLSearchParams): Promise<Asked | null> {
  const code = regionOf(actor, query)
  if (!code) return null
  const regions = await boardChoices(db)
  return askedOf(actor, choiceIn(query, code, regions), regions, dayInLondon())
}

export async function loaded(db: Db, actor: Actor, { query }: Visit): Promise<DirectoryData | null> {
  const code = regionOf(actor, query)
  if (!code) return null
  // Whether a place that is chosen is one has to be known before; otherwise everything is asked for in one breath.
  const known = query.has('place' satisfies Facet) ? await boardChoices(db) : null
  const [choice, today] = [choiceIn(query, code, known ?? {}), dayInLondon()]
  const { regions, saved, found } = await together({
    regions: known ?? boardChoices(db),
    saved: opened(db, actor, query.get('search')),
    found: directory(db, choice, today, rowIn(query.get('after'))),
  })
  return { ...askedOf(actor, choice, regions, today), saved, found }
}

/** The region whose team the actor belongs to; of several that which the address names. */
function regionOf(actor: Actor, query: URLSearchParams): string | null {
  const mine = scopesOf(actor, 'talent-team').toSorted()
  return mine.find((code) => code === query.get('region')) ?? mine[0] ?? null
}

function askedOf(actor: Actor, choice: Choice, regions: Category, today: string): Asked {
  const mine = scopesOf(actor, 'talent-team')
  const teams = Object.entries(regions)
    .map(([code, name]) => ({ code, name }))
    .filter(({ code }) => mine.includes(code))
  const region = { code: choice.region, name: regions[choice.region] ?? choice.region }
  return { region, teams, regions, choice, today }
}
