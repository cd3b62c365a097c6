import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import { underWay } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { application } from '../applications/queries.ts'
import { arrangedOf } from './arranged.ts'

export type Asked = NonNullable<Awaited<ReturnType<typeof adjustmentOf>>>

/**
 * What the candidate has asked for, for an application of their own that is under way.
 * @throws Stale where it no longer is
 */
export async function adjustmentOf(db: Db, actor: Actor, applicationId: string) {
  const found = await application(db, actor, applicationId)
  if (found?.person_id !== actor.personId) return null
  if (!underWay.includes(found.state)) throw new Stale(found)
  const { id, person_id, region_code, board_name } = found
  const row = await db
    .selectFrom('adjustment')
    .leftJoin('adjustment_arranged as arranged', 'arranged.application_id', 'adjustment.application_id')
    .leftJoin('person as arranger', 'arranger.id', 'arranged.arranged_by')
    .select(['adjustment.version', 'adjustment.words'])
    .select(['arranged.version as arranged_version', 'arranged.words as arranged_words'])
    .select(['arranged.arranged_at', 'arranger.name as arranged_by'])
    .where('adjustment.application_id', '=', id)
    .executeTakeFirst()
  const { version = 0, words = '' } = row ?? {}
  const arranged = row && arrangedOf(row)
  return { id, person_id, region_code, board_name, version, words, arranged, about: aboutOf(id, person_id) }
}

/** Not about the application, whose timeline its talent team reads. */
export const aboutOf = (applicationId: string, person: string): About => ({
  thing: 'adjustment',
  id: applicationId,
  person,
})

/** Of these applications, those whose adjustments the actor has not looked at today. */
export async function unreadToday(db: Db, actor: Actor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::uuid[]) as asked (id) where not exists (
      select 1 from event where thing = 'adjustment' and thing_id = asked.id::text and name = 'adjustment.see'
        and actor_id = ${actor.personId} and at >= ${dayInLondon()}::date::timestamp at time zone 'Europe/London')`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
