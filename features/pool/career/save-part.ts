import type { Db } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Membership } from '../queries.ts'
import { saveMembership, type Columns } from '../save.ts'
import { tellTeam } from '../tell.ts'

/** The member changes a part of their career path; of a role that nobody has judged their team hears. */
export async function saveCareer(
  db: Db,
  actor: Actor,
  it: Membership,
  { named, set, version }: { named: string; set: Columns; version: number },
): Promise<void> {
  await saveMembership(db, it, set, version)
  const event = await record(db, actor, 'membership.edit', it.about, { part: named })
  const added = [set.target_roles ?? []].flat().filter((role) => !it.target_roles.includes(role))
  if (added.length > 0 && (await anyUnjudged(db, it.id, added))) await tellTeam(db, it, event)
}

async function anyUnjudged(db: Db, id: string, roles: readonly string[]): Promise<boolean> {
  const judged = await db
    .selectFrom('membership_readiness')
    .select('role_family')
    .where('membership_id', '=', id)
    .where('replaced_at', 'is', null)
    .where('role_family', 'in', roles)
    .execute()
  return judged.length < roles.length
}
