import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import { holds, type Actor, type Role } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Placement = NonNullable<Awaited<ReturnType<typeof placement>>>

/** Who acts for the organisation that offers. */
export const offering = ['recruiter', 'organisation-administrator', 'leader'] as const satisfies readonly Role[]

const who = {
  candidate: 'placement.person_id',
  recruiter: 'placement.organisation_code',
  'organisation-administrator': 'placement.organisation_code',
  leader: 'placement.organisation_code',
  'talent-team': 'placement.region_code',
}

const placements = (db: Db) =>
  db
    .selectFrom('placement')
    .innerJoin('opportunity', 'opportunity.id', 'placement.opportunity_id')
    .innerJoin('membership', 'membership.id', 'placement.membership_id')
    .select(['opportunity.title', 'opportunity.kind', 'membership.name as member_name'])
    .select(nameNow('placement.organisation_code').as('organisation_name'))

/** One request that the actor may see: their own, to an organisation they act for, or in their region. */
export async function placement(db: Db, actor: Actor, id: string) {
  const row = await placements(db)
    .selectAll('placement')
    .select(['opportunity.starts_on', 'opportunity.ends_on', 'opportunity.commitment', 'opportunity.learning'])
    .select(['opportunity.places', 'opportunity.taken', 'membership.current_post'])
    .where('placement.id', '=', id)
    .where(visibleTo(actor, 'placement.see', who))
    .executeTakeFirst()
  if (!row) return null
  const thing = placementThing(row)
  const offers = offering.some((role) => holds(actor, role, thing.scope))
  return { ...row, ...thing, mine: row.person_id === actor.personId, offers }
}

interface Row {
  id: string
  state: States['placement']
  person_id: string
  organisation_code: string
  region_code: string
}

export const placementThing = (row: Row): Thing<'placement'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.person_id,
    recruiter: row.organisation_code,
    'organisation-administrator': row.organisation_code,
    leader: row.organisation_code,
    'talent-team': row.region_code,
  },
  about: {
    thing: 'placement',
    id: row.id,
    person: row.person_id,
    region: row.region_code,
    organisation: row.organisation_code,
  },
})

/** The requests that the actor may see, the newest first, a page at a time. */
export async function placementsFor(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = listed(db).where(visibleTo(actor, 'placement.list', who))
  if (after) query = query.where(sql<boolean>`(placement.created_at, placement.id) < (${after.key}, ${after.id})`)
  const rows = await newestFirst(query).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

const listed = (db: Db) =>
  placements(db).select(['placement.id', 'placement.state', 'placement.person_id', 'due_on', 'placement.created_at'])

const newestFirst = (query: ReturnType<typeof listed>) =>
  query.orderBy('placement.created_at', 'desc').orderBy('placement.id', 'desc').limit(sql.lit(26))

/** Who asked for an opportunity, the newest first, a page at a time. */
export async function placementsOf(db: Db, opportunityId: string, after: Place<Date> | undefined) {
  let query = listed(db).where('placement.opportunity_id', '=', opportunityId)
  if (after) query = query.where(sql<boolean>`(placement.created_at, placement.id) < (${after.key}, ${after.id})`)
  const rows = await newestFirst(query).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** The actor's own newest request for an opportunity. */
export const ownPlacement = (db: Db, actor: Actor, opportunityId: string) =>
  db
    .selectFrom('placement')
    .select(['id', 'state', 'created_at'])
    .where('opportunity_id', '=', opportunityId)
    .where('person_id', '=', actor.personId)
    .orderBy('created_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
