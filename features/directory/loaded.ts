import { rowIn } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Visit } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
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
  const regions = await boardChoices(db)
  const mine = scopesOf(actor, 'talent-team')
  const teams = Object.entries(regions)
    .map(([code, name]) => ({ code, name }))
    .filter(({ code }) => mine.includes(code))
  const region = teams.find(({ code }) => code === query.get('region')) ?? teams[0]
  if (!region) return null
  return { region, teams, regions, choice: choiceIn(query, region.code, regions), today: dayInLondon() }
}

export async function loaded(db: Db, actor: Actor, { query }: Visit): Promise<DirectoryData | null> {
  const found = await asked(db, actor, query)
  if (!found) return null
  const after = rowIn(query.get('after'))
  const [saved, members] = await Promise.all([
    opened(db, actor, query.get('search')),
    directory(db, found.choice, found.today, after),
  ])
  return { ...found, saved, found: members }
}
