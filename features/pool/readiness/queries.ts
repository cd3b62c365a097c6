import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../../platform/cursor.ts'
import type { Db } from '../../../platform/db.ts'
import { judgementOf, type Readiness } from '../../../rules/readiness.ts'
import type { Membership } from '../queries.ts'

const judgements = (db: Db, membershipId: string) =>
  db
    .selectFrom('membership_readiness')
    .leftJoin('person', 'person.id', 'set_by')
    .select(['membership_readiness.id', 'role_family', 'evidence', 'set_on', 'set_at', 'replaced_at'])
    .select(sql<Readiness>`band`.as('band'))
    .select('person.name as set_by_name')
    .where('membership_id', '=', membershipId)

export type RoleReadiness = Awaited<ReturnType<typeof readinessOf>>[number]

/** For each role that a member looks for, in their order, what was last judged and how it stands today. */
export async function readinessOf(db: Db, it: Membership, today: string) {
  const rows = await judgements(db, it.id).where('replaced_at', 'is', null).execute()
  return it.target_roles.map((role) => {
    const held = rows.find(({ role_family }) => role_family === role) ?? null
    return { role, held, standing: judgementOf(held, it.post_changed_at, today) }
  })
}

/** All that was judged of a member, also for roles they no longer look for, the newest first; a page at a time. */
export async function judgementsOf(db: Db, membershipId: string, after: Place<Date> | undefined) {
  let query = judgements(db, membershipId)
  if (after) query = query.where(sql<boolean>`(set_at, membership_readiness.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('set_at', 'desc')
    .orderBy('membership_readiness.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.set_at, row.id))
}
