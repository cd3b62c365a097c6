import { sql } from 'kysely'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** The opportunity stays; an open request goes with its membership. */
export const endedPlacements: Remover = async (db, before) => {
  const old = db
    .selectFrom('placement')
    .select('placement.id')
    .where(isOneOf('placement.state', ['declined', 'withdrawn', 'done']))
    .where(isBefore(sql`placement.ended_at`, before))
    .where(noHold(sql`placement.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('placement').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
