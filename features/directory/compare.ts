import { isId } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { recordReading } from '../../platform/readings.ts'
import { compared } from '../../rules/directory.ts'
import type { Actor } from '../../rules/roles.ts'
import { membership } from '../pool/queries.ts'

export type Compared = Awaited<ReturnType<typeof toCompare>>[number]

/** Up to four members whom the actor may see, with how ready they are for each role; that they were looked at is recorded. */
export async function toCompare(db: Db, actor: Actor, ids: readonly string[]) {
  const members = []
  for (const id of [...new Set(ids)].filter(isId).slice(0, compared)) {
    const member = await membership(db, actor, id)
    if (!member || member.state !== 'active') continue
    await recordReading(db, actor, 'membership.see', member.about)
    members.push({ ...member, judged: await judged(db, id) })
  }
  return members
}

const judged = (db: Db, id: string) =>
  db
    .selectFrom('membership_readiness')
    .select(['role_family', 'band', 'set_on'])
    .where('membership_id', '=', id)
    .where('replaced_at', 'is', null)
    .orderBy('role_family')
    .execute()
