import { sql, type SqlBool } from 'kysely'
import { isBefore, noHold } from '../held.ts'
import { atOnce, type Remover } from '../removal.ts'

/** What somebody stated who sits on no panel any more. What they wrote about candidates goes with the applications. */
export const assessorStatements: Remover = async (db, before) => {
  const old = db
    .selectFrom('assessor')
    .select('assessor.person_id')
    .where(isBefore(sql`assessor.stated_at`, before))
    .where(noPartSince(before))
    .where(noHold(sql`assessor.person_id`))
    .limit(sql.lit(atOnce))
  const gone = await db.deleteFrom('assessor').where('person_id', 'in', old).returning('person_id').execute()
  return { removed: gone.length }
}

/** Every part of theirs on a panel ended before the day: by itself, or with the panel. */
const noPartSince = (before: string) => sql<SqlBool>`not exists (
  select from role_grant as held join panel on panel.id = held.panel_id
  where held.person_id = assessor.person_id
    and coalesce((held.ended_at at time zone 'Europe/London')::date, held.to_date, ${disbandedOn}, 'infinity')
      >= ${before}::date)`

/** The record of a panel that was disbanded long ago may be gone. */
const disbandedOn = sql`case when panel.state = 'disbanded' then coalesce(
  (select max(event.at at time zone 'Europe/London')::date from event
    where event.thing = 'panel' and event.thing_id = panel.id::text and event.name = 'panel.disband'), '-infinity') end`
