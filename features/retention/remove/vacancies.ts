import { sql, type SqlBool } from 'kysely'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

export const glimpses: Remover = async (db, before) => {
  const old = db
    .selectFrom('vacancy_glimpse')
    .select(['vacancy_id', 'seen_on'])
    .where('seen_on', '<', before)
    .where(noHold(sql`vacancy_glimpse.seen_by`))
    .orderBy('seen_on')
    .limit(sql.lit(atOnce))
  const gone = await db
    .deleteFrom('vacancy_glimpse')
    .where(sql<SqlBool>`(vacancy_id, seen_on) in (${old})`)
    .returning('vacancy_id')
    .execute()
  return { removed: gone.length }
}

export const searchUses: Remover = async (db, before) => {
  const old = db
    .selectFrom('search_use')
    .select('search_use.id')
    .where(isBefore(sql`search_use.recorded_at`, before))
    .where(noHold(sql`search_use.recorded_by`, sql`search_use.acknowledged_by`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('search_use').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
