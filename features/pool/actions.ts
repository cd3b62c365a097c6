import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import { readinessBands, readinessNames } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { endIntroductions } from '../introductions/hold.ts'
import type { Membership } from './queries.ts'

/** Lists what active members look for: a row for each role family and region; none for anybody else. */
export async function listInterests(db: Db, memberships: readonly string[]): Promise<void> {
  const among = sql<string>`any(${memberships}::uuid[])`
  await db.deleteFrom('membership_interest').where('membership_id', '=', among).execute()
  const ranks = Object.fromEntries(readinessNames.map((band) => [band, readinessBands[band].rank]))
  await sql`insert into membership_interest (role_family, region_code, readiness_rank, available_from, membership_id)
    select role_family, region, (${JSON.stringify(ranks)}::jsonb -> readiness)::smallint, available_from, id
    from membership, unnest(target_roles) as role_family, unnest(regions) as region
    where id = ${among} and state = 'active'`.execute(db)
}

/** The member leaves of their own will, and is not asked any more. */
export async function leavePool(db: Db, actor: Actor, membership: Membership): Promise<void> {
  await move(db, actor, 'membership', 'leave', membership)
  await listInterests(db, [membership.id])
  await endIntroductions(db, 'membership_id', membership.id, ['proposed'], 'The member has left the pool.')
}

/** The member says until when they are not available; null: they are. */
export async function changeAvailability(
  db: Db,
  actor: Actor,
  membership: Membership,
  until: string | null,
  version: number,
): Promise<void> {
  const saved = await db
    .updateTable('membership')
    .set({ unavailable_until: until, version: version + 1 })
    .where('id', '=', membership.id)
    .where('state', '=', 'active')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(membership)
  await record(db, actor, 'membership.availability', membership.about, { until })
}
