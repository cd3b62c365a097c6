import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { roleFamilies, labelOf } from '../../../rules/categories.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { readinessBands, type Readiness } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import { listInterests } from '../interests.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'
import { tellMember } from '../tell.ts'

/**
 * The team judges how ready a member is for a role they look for; what was judged before stays as history.
 * @throws Stale where somebody judged or changed the member meanwhile
 */
export async function judgeReadiness(
  db: Db,
  actor: Actor,
  it: Membership,
  { role, band, evidence }: { role: string; band: Readiness; evidence: string },
  version: number,
): Promise<void> {
  await saveMembership(db, it, {}, version)
  await db
    .updateTable('membership_readiness')
    .set({ replaced_at: sql<Date>`now()` })
    .where('membership_id', '=', it.id)
    .where('role_family', '=', role)
    .where('replaced_at', 'is', null)
    .execute()
  await db
    .insertInto('membership_readiness')
    .values({ membership_id: it.id, role_family: role, band, evidence, set_by: actor.personId, set_on: dayInLondon() })
    .execute()
  await listInterests(db, [it.id])
  const event = await record(db, actor, 'membership.judge', it.about, {
    part: labelOf(roleFamilies, role).toLowerCase(),
    to: readinessBands[band].short.toLowerCase(),
  })
  await tellMember(db, it, event)
}
