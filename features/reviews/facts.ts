import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { timelineOf } from '../../platform/timeline.ts'
import type { EventName } from '../../rules/events.ts'
import type { PanelPart } from '../../rules/panels.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessment } from '../assessments/queries.ts'
import type { Review } from './queries.ts'

export type Facts = NonNullable<Awaited<ReturnType<typeof factsOf>>>

/** What stands in a timeline so often that the steps of the process would drown in it. */
const leftOut: EventName[] = ['score.write', 'consensus.record', 'assessment.see']

/**
 * How the process that is reviewed went: who, when and what was objected to; neither evidence nor scores. Null for the
 * candidate, and for whoever is in conflict.
 */
export async function factsOf(db: Db, actor: Actor, it: Review) {
  const found = await assessment(db, actor, it.assessment_id)
  if (!found) return null
  return {
    ...found,
    panel: await panelThen(db, found.panel_id),
    scorers: await scorers(db, found.id),
    conflicts: await conflictsOf(db, found),
    feedback: await db
      .selectFrom('feedback')
      .select(['due_on', 'given_at'])
      .where('assessment_id', '=', found.id)
      .executeTakeFirst(),
    happened: await timelineOf(db, 'assessment', found.id, leftOut),
  }
}

/** Everybody who sat on the panel, also for a time. */
const panelThen = (db: Db, panel: string) =>
  db
    .selectFrom('role_grant as held')
    .innerJoin('person', 'person.id', 'held.person_id')
    .select(['held.person_id', 'person.name', sql<PanelPart>`held.role`.as('part'), 'from_date', 'ended_at'])
    .where('held.panel_id', '=', panel)
    .orderBy('from_date')
    .orderBy('person.name')
    .execute()

/** To whom it was given, when they locked, and who was released and why. */
const scorers = (db: Db, assessmentId: string) =>
  db
    .selectFrom('assessment_assessor as given')
    .innerJoin('person', 'person.id', 'given.person_id')
    .leftJoin('person as excuser', 'excuser.id', 'given.excused_by')
    .select([
      'person.name',
      'given_at',
      'locked_at',
      'excused_at',
      'excused_because',
      'excuser.name as excused_by_name',
    ])
    .where('given.assessment_id', '=', assessmentId)
    .orderBy('given_at')
    .orderBy('person.name')
    .execute()

/** What was found or declared between members of the panel and the candidate. */
const conflictsOf = (db: Db, { application_id, panel_id }: { application_id: string; panel_id: string }) =>
  db
    .selectFrom('conflict_check as declared')
    .innerJoin('person', 'person.id', 'declared.person_id')
    .select(['person.name', 'kind', 'found', 'declared_at'])
    .where('application_id', '=', application_id)
    .where('kind', '<>', 'none')
    .where(sql<boolean>`declared.person_id in (select person_id from role_grant where panel_id = ${panel_id})`)
    .orderBy('declared_at')
    .execute()
