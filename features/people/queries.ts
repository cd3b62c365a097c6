import { sql, type Expression, type SqlBool } from 'kysely'
import type { Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { mayGrantFor, rolesToGrant } from '../../rules/granting.ts'
import { roles, scopesOf, type Actor, type Role } from '../../rules/roles.ts'

/** The roles in force or to come that the actor may end, in the order of what they are held for, a page at a time. */
export async function rolesGranted(db: Db, actor: Actor, page: { after: Place | undefined; limit: number }) {
  let query = grants(db)
    .where('held.ended_at', 'is', null)
    .where((is) => is.or([is('held.to_date', 'is', null), is('held.to_date', '>=', dayInLondon())]))
    .where((is) => is.or(rolesToGrant(actor).map((role) => grantedBy(actor, role))))
  const { after } = page
  if (after) query = query.where(sql<boolean>`(${place}, held.id::text) > (${after.key}, ${after.id})`)
  return query
    .orderBy('place')
    .orderBy(sql`held.id::text`)
    .limit(page.limit)
    .execute()
}

/** One role somebody holds or held, that the actor may end or might have ended; null where it is none of theirs. */
export async function roleGranted(db: Db, actor: Actor, id: string) {
  const found = await grants(db)
    .leftJoin('person as ender', 'ender.id', 'held.ended_by')
    .select('ender.name as ended_by_name')
    .where('held.id', '=', id)
    .executeTakeFirst()
  if (!found || found.person_id === actor.personId) return null
  const { region, organisation_code: organisation, leader_id: leader } = found
  return mayGrantFor(actor, found.role, { region, organisation, leader }) ? found : null
}

export type RoleGranted = Awaited<ReturnType<typeof rolesGranted>>[number]

/** What people read for the place: the name of the region, organisation or leader; nothing for the whole service. */
const place = sql<string>`coalesce(region.name, organisation.name, leader.name, held.organisation_code, '')`

const grants = (db: Db) =>
  db
    .selectFrom('role_grant as held')
    .innerJoin('person', 'person.id', 'held.person_id')
    .leftJoin('region', 'region.code', 'held.region_code')
    .leftJoin('organisation_period as organisation', (join) =>
      join
        .onRef('organisation.organisation_code', '=', 'held.organisation_code')
        .on('organisation.to_date', 'is', null),
    )
    .leftJoin('person as leader', 'leader.id', 'held.leader_id')
    .select(['held.id', 'held.role', 'held.person_id', 'held.region_code', 'held.organisation_code', 'held.leader_id'])
    .select(['held.from_date', 'held.to_date', 'held.ended_at', 'person.name', 'person.email'])
    .select([place.as('place'), sql<string | null>`coalesce(held.region_code, organisation.region_code)`.as('region')])

/** `mayGrantFor` as a condition: a test holds the two to the same answers. */
function grantedBy(actor: Actor, role: Role): Expression<SqlBool> {
  const ways = (roles[role].grantedBy as Role[]).flatMap((granter) => {
    const scopes = scopesOf(actor, granter)
    const { scope } = roles[granter]
    if (scopes.length === 0) return []
    if (scope === 'service') return [sql<SqlBool>`true`]
    if (granter === 'leader') return [sql<SqlBool>`held.leader_id = ${actor.personId}`]
    if (scope === 'organisation') return [sql<SqlBool>`held.organisation_code in (${sql.join(scopes)})`]
    return [sql<SqlBool>`coalesce(held.region_code, organisation.region_code) in (${sql.join(scopes)})`]
  })
  return sql<SqlBool>`(held.role = ${role} and (${sql.join(ways, sql` or `)}))`
}
