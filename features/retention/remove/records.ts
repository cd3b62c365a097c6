import { sql } from 'kysely'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

export const events: Remover = async (db, before) => {
  const old = db
    .selectFrom('event')
    .select('event.id')
    .where(isBefore(sql`event.at`, before))
    .where(noHold(sql`event.person_id`, sql`event.actor_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('event').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

/** The lists themselves are never kept: only that, why and by whom they were taken out. */
export const exports: Remover = async (db, before) => {
  const old = db
    .selectFrom('directory_export')
    .select('directory_export.id')
    .where(isBefore(sql`directory_export.created_at`, before))
    .where(noHold(sql`directory_export.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('directory_export').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}

/** One that could never be sent goes as if it had been. */
export const letters: Remover = async (db, before) => {
  const old = db
    .selectFrom('mail')
    .select('mail.id')
    .where(isBefore(sql`mail.created_at`, before))
    .where(isBefore(sql`coalesce(mail.sent_at, mail.created_at)`, before))
    .where(
      noHold(
        sql`select person.id from person where person.email = mail.recipient`,
        sql`select address.person_id from person_address as address where address.email = mail.recipient`,
      ),
    )
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('mail').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
