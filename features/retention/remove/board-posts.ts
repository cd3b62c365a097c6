import { sql } from 'kysely'
import { isBefore } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** No person stands in them, so that no hold on one keeps them. */
export const removedBoardPosts: Remover = async (db, before) => {
  const old = db
    .selectFrom('board_post')
    .select('id')
    .where('removed_at', 'is not', null)
    .where(isBefore(sql`removed_at`, before))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('board_post').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

export const appointments: Remover = async (db, before) => {
  const old = db.selectFrom('appointment').select('vacancy_id').where('starts_on', '<', before).limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('appointment').where('vacancy_id', 'in', old).returning('vacancy_id').execute()
  return { removed: gone.length }
}
