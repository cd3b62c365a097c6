import { sql, type SqlBool } from 'kysely'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** One that is a vacancy stays with it: by it an import knows the vacancy again. */
export const advertsThatAreOver: Remover = async (db, before) => {
  const old = db
    .selectFrom('advert')
    .select('advert.id')
    .where(isOneOf('advert.state', ['waiting', 'dismissed']))
    .where(sql<SqlBool>`coalesce(closes_on, (created_at at time zone 'Europe/London')::date) < ${before}`)
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('advert').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

export const advertImports: Remover = async (db, before) => {
  const old = db
    .selectFrom('advert_import')
    .select('advert_import.id')
    .where(isBefore(sql`advert_import.created_at`, before))
    .where(noHold(sql`advert_import.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('advert_import').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
