import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import { visibleTo } from '../../platform/visible.ts'
import { openStates, underWay } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { application } from '../applications/queries.ts'

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
    .select(['version', 'words'])
    .where('application_id', '=', id)
    .executeTakeFirst()
  const { version = 0, words = '' } = row ?? {}
  return { id, person_id, region_code, board_name, version, words, about: aboutOf(id, person_id) }
}

/** Not about the application, whose timeline its talent team reads. */
export const aboutOf = (applicationId: string, person: string): About => ({
  thing: 'adjustment',
  id: applicationId,
  person,
})

/**
 * What was asked for in the regions whose assessments the actor arranges, while there is something to arrange. Not by
 * themselves, nor by somebody whom they nominated or were asked to endorse.
 */
export async function adjustmentsAsked(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('adjustment')
    .innerJoin('application', 'application.id', 'adjustment.application_id')
    .innerJoin('person', 'person.id', 'adjustment.person_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .select(['adjustment.application_id as id', 'adjustment.person_id', 'adjustment.words', 'adjustment.changed_at'])
    .select(['person.name', 'person.email', 'round.title as round_title', 'application.state'])
    .where(visibleTo(actor, 'adjustment.see', { arranger: 'adjustment.region_code' }))
    .where('adjustment.person_id', '<>', actor.personId)
    .where((is) => is.not(is.exists(nominatedBy(db, actor))))
    .where((is) => is.not(is.exists(endorsedBy(db, actor))))
    .where('application.submitted_at', 'is not', null)
    .where(
      'application.state',
      'in',
      openStates().map((state) => sql.lit(state)),
    )
  if (after)
    query = query.where(
      sql<boolean>`adjustment.changed_at <= ${after.key}
        and (adjustment.changed_at < ${after.key} or adjustment.application_id > ${after.id})`,
    )
  const rows = await query
    .orderBy('adjustment.changed_at', 'desc')
    .orderBy('adjustment.application_id')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.changed_at, row.id))
}

const nominatedBy = (db: Db, { personId }: Actor) =>
  db
    .selectFrom('nomination')
    .select('nomination.id')
    .where('nomination.id', '=', sql.ref<string>('application.nomination_id'))
    .where((is) => is.or([is('nominator_id', '=', personId), is('prepared_by', '=', personId)]))

const endorsedBy = (db: Db, { personId }: Actor) =>
  db
    .selectFrom('endorsement')
    .select('endorsement.id')
    .where('endorsement.application_id', '=', sql.ref<string>('application.id'))
    .where('endorser_id', '=', personId)

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
