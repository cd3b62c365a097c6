import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import type { States } from '../../rules/lifecycles.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'
import { hiddenFrom } from './hidden-from.ts'

export type Membership = NonNullable<Awaited<ReturnType<typeof membership>>>

/** One membership: the member's own, or one of the actor's region, or one that names the actor's region and is in the pool. */
export async function membership(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('membership')
    .innerJoin('board', 'board.region_code', 'membership.region_code')
    .selectAll('membership')
    .select('board.name as board_name')
    .select(nameNow('membership.employer_code').as('employer_name'))
    .select(hiddenFrom('membership.id').as('hide_from'))
    .where('membership.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const thing = membershipThing(row)
  const mine = row.person_id === actor.personId
  const seen =
    mine || scopesOf(actor, 'talent-team').some((region) => [thing.scope['talent-team']].flat().includes(region))
  return seen ? { ...row, ...thing } : null
}

interface Row {
  id: string
  state: States['membership']
  person_id: string
  region_code: string
  regions: string[]
}

/** A membership as the moves and the visibility need it: other regions see a member only while they are in the pool. */
export const membershipThing = (row: Row): Thing<'membership'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.person_id,
    'talent-team': row.state === 'active' ? [row.region_code, ...row.regions] : row.region_code,
    'home-team': row.region_code,
  },
  about: { thing: 'membership', id: row.id, person: row.person_id, region: row.region_code },
})

/** The regions whose team the actor belongs to, by code, with their names. */
export async function regionsOfTeam(db: Db, actor: Actor) {
  const codes = scopesOf(actor, 'talent-team').filter((code) => code !== null)
  if (codes.length === 0) return []
  return db.selectFrom('region').select(['code', 'name']).where('code', 'in', codes).orderBy('name').execute()
}

/** The actor's own memberships, the newest first. */
export const membershipsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('membership')
    .innerJoin('board', 'board.region_code', 'membership.region_code')
    .select(['membership.id', 'membership.state', 'membership.readiness', 'expires_on', 'board.name as board_name'])
    .select(['confirmed_on', 'unavailable_until'])
    .where('person_id', '=', actor.personId)
    .orderBy('membership.created_at', 'desc')
    .limit(10)
    .execute()
