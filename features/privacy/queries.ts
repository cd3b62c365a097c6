import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'

export type Request = NonNullable<Awaited<ReturnType<typeof request>>>

/** One complaint or data request that the actor may see: their own, or one that their team has to answer. */
export async function request(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('request')
    .innerJoin('person', 'person.id', 'request.person_id')
    .innerJoin('board', 'board.region_code', 'request.region_code')
    .selectAll('request')
    .select(['person.name as person_name', 'person.email as person_email', 'board.name as board_name'])
    .where('request.id', '=', id)
    .where(visibleTo(actor, 'request.see', { candidate: 'request.person_id', 'talent-team': 'request.region_code' }))
    .executeTakeFirst()
  return row ? { ...row, ...thing(row) } : null
}

interface Row {
  id: string
  state: States['request']
  person_id: string
  region_code: string
}

const thing = (row: Row): Thing<'request'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, 'talent-team': row.region_code },
  about: { thing: 'request', id: row.id, person: row.person_id, region: row.region_code },
})

const ofTeam = (db: Db, actor: Actor) =>
  db
    .selectFrom('request')
    .innerJoin('person', 'person.id', 'request.person_id')
    .select(['request.id', 'request.state', 'request.kind', 'due_on', 'request.created_at', 'ended_at', 'person.name'])
    .where(visibleTo(actor, 'request.list', { 'talent-team': 'request.region_code' }))
    .where('request.person_id', '<>', actor.personId)

/** What waits for an answer of the actor's team, the oldest first; nobody answers what they ask themselves. */
export async function requestsThatWait(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = ofTeam(db, actor).where(sql<boolean>`request.state in ('received', 'acknowledged')`)
  if (after) query = query.where(sql<boolean>`(request.created_at, request.id) > (${after.key}, ${after.id})`)
  const rows = await query.orderBy('request.created_at').orderBy('request.id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** What has been answered or taken back, the newest first. */
export async function requestsThatEnded(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = ofTeam(db, actor).where('ended_at', 'is not', null)
  if (after) query = query.where(sql<boolean>`(ended_at, request.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('ended_at', 'desc').orderBy('request.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.ended_at ?? row.created_at, row.id))
}

/** The actor's own, the newest first. */
export async function requestsOf(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('request')
    .innerJoin('board', 'board.region_code', 'request.region_code')
    .select(['request.id', 'request.state', 'request.kind', 'due_on', 'request.created_at', 'board.name as board_name'])
    .where('person_id', '=', actor.personId)
  if (after) query = query.where(sql<boolean>`(request.created_at, request.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('request.created_at', 'desc')
    .orderBy('request.id', 'desc')
    .limit(sql.lit(11))
    .execute()
  return pageOf(rows, 10, (row) => placeText(row.created_at, row.id))
}

/** The region of the board that the actor last dealt with; null where there is none. */
export async function regionDealtWith(db: Db, actor: Actor): Promise<string | null> {
  const applied = db.selectFrom('application').select(['region_code', 'created_at'])
  const last = await applied.where('person_id', '=', actor.personId).orderBy('created_at', 'desc').limit(1).execute()
  return last[0]?.region_code ?? null
}
