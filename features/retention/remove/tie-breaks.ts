import { sql } from 'kysely'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** With the names of those it was about, none of whom is under a hold. */
export const tieBreaks: Remover = async (db, before) => {
  const old = db
    .selectFrom('tie_break')
    .select('tie_break.id')
    .where(isBefore(sql`tie_break.recorded_at`, before))
    .where(
      noHold(
        sql`tie_break.recorded_by`,
        sql`select introduction.person_id from tie_break_candidate as named
          join introduction on introduction.id = named.introduction_id where named.tie_break_id = tie_break.id`,
      ),
    )
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('tie_break').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
