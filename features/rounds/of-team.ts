import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { boards } from '../boards/queries.ts'
import { instrumentsOf } from './instruments.ts'
import { round, type Round } from './queries.ts'

export type TeamsRound = NonNullable<Awaited<ReturnType<typeof roundOfTeam>>>

/** A region's rounds as its team reads them, drafts among them; the newest first, a page at a time. */
export async function roundsOfTeam(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('round')
    .innerJoin('region', 'region.code', 'round.region_code')
    .select(['round.id', 'round.state', 'title', 'pathway', 'opens_on', 'closes_on', 'created_at'])
    .select('region.name as region_name')
    .where(visibleTo(actor, 'round.list', { 'talent-team': 'round.region_code' }))
  if (after) query = query.where(sql<boolean>`(created_at, round.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('round.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** The rounds of the actor's regions that have been published, the newest first: to choose from. */
export async function publishedOfTeam(db: Db, actor: Actor): Promise<Record<string, string>> {
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'title', 'closes_on'])
    .where(visibleTo(actor, 'round.list', { 'talent-team': 'region_code' }))
    .where('state', '<>', sql.lit('draft' as const))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(100))
    .execute()
  return Object.fromEntries(
    rounds.map(({ id, title, closes_on }) => [id, `${title}, ${closes_on ? `until ${day(closes_on)}` : 'all year'}`]),
  )
}

/** A round of a region whose team the actor is in, with what its moves need. */
export async function roundOfTeam(db: Db, actor: Actor, id: string) {
  const found = await round(db, id)
  return found && inTeamOf(actor, found) ? { ...found, description: found.about, ...thing(found) } : null
}

/** A round as anybody may read it, with how it is assessed: once published; its team before that too. */
export async function roundFor(db: Db, reader: Actor | null, id: string) {
  const found = await round(db, id)
  const theirs = reader !== null && found !== null && inTeamOf(reader, found)
  return found && (found.state !== 'draft' || theirs)
    ? { ...found, theirs, description: found.about, chosen: await instrumentsOf(db, id), ...thing(found) }
    : null
}

/** The regions for which the actor may open rounds, by code. */
export const regionsOfTeam = async (db: Db, actor: Actor): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await boards(db))
      .filter(({ region_code }) => inTeamOf(actor, { region_code }))
      .map(({ region_code, region_name }) => [region_code, region_name]),
  )

const inTeamOf = (actor: Actor, { region_code }: Pick<Round, 'region_code'>) =>
  holds(actor, 'talent-team', { 'talent-team': region_code })

const thing = ({ id, state, region_code }: Round): Thing<'round'> => ({
  id,
  state,
  scope: { 'talent-team': region_code },
  about: { thing: 'round', id, region: region_code },
})
