import { sql, type SqlBool } from 'kysely'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { endedBy, isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** When it ended, or where nobody sent or answered it, when anything last happened to it but that somebody looked. */
const changes = ['prepare', 'edit', 'make', 'announce', 'count', 'decline', 'withdraw', 'discard']
const touched = endedBy('nomination', changes)

/** One that an application came from goes with the application. */
export const endedNominations: Remover = async (db, before) => {
  const old = db
    .selectFrom('nomination')
    .select('nomination.id')
    .where(isOneOf('nomination.state', ['declined', 'withdrawn', 'prepared', 'waiting', 'made']))
    .where(isBefore(sql`nomination.created_at`, before))
    .where(isBefore(touched, before))
    .where(sql<SqlBool>`not exists (select from application where application.nomination_id = nomination.id)`)
    .where(noHold(sql`nomination.person_id`, sql`nomination.nominator_id`, sql`nomination.prepared_by`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('nomination').where('id', 'in', old).returning('id').execute()
  return { removed: gone.length }
}
