import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'

/** The rounds of the actor's regions for which a panel can be formed: published or closed, the newest first. */
export async function roundsToForm(db: Db, actor: Actor): Promise<Record<string, string>> {
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'title', 'closes_on'])
    .where(visibleTo(actor, 'round.list', { 'talent-team': 'region_code' }))
    .where('state', '<>', sql.lit('draft' as const))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(100))
    .execute()
  return Object.fromEntries(
    rounds.map(({ id, title, closes_on }) => [id, `${title}, ${closes_on ? `until ${day(closes_on)}` : 'all year'}`]),
  )
}
