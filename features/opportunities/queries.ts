import { sql, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Opportunity = NonNullable<Awaited<ReturnType<typeof opportunity>>>

/** Whoever offers for the organisation, and the team and board of its region. */
export const offerers = {
  recruiter: 'opportunity.organisation_code',
  'organisation-administrator': 'opportunity.organisation_code',
  leader: 'opportunity.organisation_code',
}
const office = { ...offerers, 'talent-team': 'opportunity.region_code', 'board-member': 'opportunity.region_code' }

/** One opportunity that the actor may see: as a member in a region they chose, or one they asked for or were pointed to. */
export async function opportunity(db: Db, actor: Actor, id: string) {
  const row = await opportunities(db)
    .selectAll('opportunity')
    .where('opportunity.id', '=', id)
    .where((is) => is.or([visibleTo(actor, 'opportunity.see', office), asMember(actor)]))
    .executeTakeFirst()
  return row ? { ...row, ...opportunityThing(row) } : null
}

const asMember = ({ personId }: Actor) => sql<SqlBool>`(
  exists (select from membership where membership.person_id = ${personId} and membership.state = 'active'
    and opportunity.region_code = any(membership.regions))
  or exists (select from placement where placement.opportunity_id = opportunity.id and placement.person_id = ${personId})
  or exists (select from opportunity_pointer as pointer join membership on membership.id = pointer.membership_id
    where pointer.opportunity_id = opportunity.id and membership.person_id = ${personId}))`

const opportunities = (db: Db) =>
  db
    .selectFrom('opportunity')
    .innerJoin('region', 'region.code', 'opportunity.region_code')
    .select('region.name as region_name')
    .select(nameNow('opportunity.organisation_code').as('organisation_name'))

interface Row {
  id: string
  state: States['opportunity']
  organisation_code: string
  region_code: string
}

export const opportunityThing = (row: Row): Thing<'opportunity'> => ({
  id: row.id,
  state: row.state,
  scope: {
    recruiter: row.organisation_code,
    'organisation-administrator': row.organisation_code,
    leader: row.organisation_code,
    'talent-team': row.region_code,
    'board-member': row.region_code,
  },
  about: { thing: 'opportunity', id: row.id, region: row.region_code, organisation: row.organisation_code },
})

/** The actor's own place in a pool; undefined where they are no member. */
export const ownMembership = (db: Db, actor: Actor) =>
  db
    .selectFrom('membership')
    .select(['id', 'person_id', 'region_code', 'regions'])
    .where('person_id', '=', actor.personId)
    .where('state', '=', sql.lit('active'))
    .executeTakeFirst()

/** The regions whose opportunities the actor reads: those a member chose, and those of their team or board. */
export async function regionsRead(db: Db, actor: Actor): Promise<string[]> {
  const own = (await ownMembership(db, actor))?.regions ?? []
  const office = [...scopesOf(actor, 'talent-team'), ...scopesOf(actor, 'board-member')]
  return [...new Set([...own, ...office.filter((code) => code !== null)])]
}

/** Open opportunities of the regions, the newest first, a page at a time. */
export async function openOpportunities(
  db: Db,
  regions: readonly string[],
  kind: string | null,
  after: Place<Date> | undefined,
) {
  if (regions.length === 0) return { rows: [], next: null }
  let query = opportunities(db)
    .select(['opportunity.id', 'kind', 'title', 'role_families', 'starts_on', 'ends_on', 'commitment'])
    .select(['places', 'taken', 'created_at'])
    .where('opportunity.state', '=', sql.lit('open'))
    .where('opportunity.region_code', 'in', regions)
  if (kind) query = query.where('kind', '=', kind)
  if (after) query = query.where(sql<boolean>`(created_at, opportunity.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('opportunity.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** What the actor's organisations or the organisations of their region offer, with how many wait for an answer, the newest first. */
export async function offered(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = opportunities(db)
    .select(['opportunity.id', 'opportunity.state', 'kind', 'title', 'starts_on', 'places', 'taken', 'created_at'])
    .select(
      sql<number>`(select count(*)::int from placement
        where placement.opportunity_id = opportunity.id and placement.state = 'asked')`.as('waiting'),
    )
    .where(visibleTo(actor, 'opportunity.manage', office))
  if (after) query = query.where(sql<boolean>`(created_at, opportunity.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('opportunity.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** How many wait for an answer. */
export async function waitingFor(db: Db, id: string): Promise<number> {
  const { number } = await db
    .selectFrom('placement')
    .select(sql<number>`count(*)::int`.as('number'))
    .where('opportunity_id', '=', id)
    .where('state', '=', sql.lit('asked'))
    .executeTakeFirstOrThrow()
  return number
}
