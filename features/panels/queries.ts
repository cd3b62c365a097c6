import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { seenBy } from '../assessments/seen-by.ts'
import { membersOf } from './members.ts'

const seen = {
  'talent-team': 'panel.region_code',
  assessor: 'panel.id',
  chair: 'panel.id',
  'inclusion-adviser': 'panel.id',
} as const

const panels = (db: Db) =>
  db
    .selectFrom('panel')
    .innerJoin('round', 'round.id', 'panel.round_id')
    .innerJoin('region', 'region.code', 'panel.region_code')
    .selectAll('panel')
    .select(['round.title as round_title', 'round.name_blind', 'round.framework', 'region.name as region_name'])

/** The panels of somebody's region, and those they sit on; the newest first, a page at a time. */
export async function panelsOf(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = panels(db).where(visibleTo(actor, 'panel.list', seen))
  if (after) query = query.where(sql<boolean>`(panel.created_at, panel.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .select(
      sql<number>`(select count(*) from assessment where panel_id = panel.id and assessment.state <> 'ended')`.as(
        'candidates',
      ),
    )
    .orderBy('panel.created_at', 'desc')
    .orderBy('panel.id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

export type Panel = NonNullable<Awaited<ReturnType<typeof panel>>>

/** One panel that the actor may see, with its members. */
export async function panel(db: Db, actor: Actor, id: string) {
  const row = await panels(db)
    .where('panel.id', '=', id)
    .where(visibleTo(actor, 'panel.see', seen))
    .executeTakeFirst()
  if (!row) return null
  const thing = panelThing(row)
  return {
    ...row,
    ...thing,
    members: await membersOf(db, id),
    /** The reader arranges it, and does not sit on it. */
    arranges: holds(actor, 'talent-team', thing.scope),
    sits: (['assessor', 'inclusion-adviser'] as const).some((role) => holds(actor, role, thing.scope)),
  }
}

interface Row {
  id: string
  state: States['panel']
  region_code: string
}

export const panelThing = ({ id, state, region_code }: Row): Thing<'panel'> => ({
  id,
  state,
  scope: { 'talent-team': region_code, assessor: id, chair: id, 'inclusion-adviser': id },
  about: { thing: 'panel', id, region: region_code },
})

/** A panel of the actor's own team. */
export async function panelOfTeam(db: Db, actor: Actor, id: string) {
  const found = await panel(db, actor, id)
  return found?.arranges ? found : null
}

/** The assessments of a panel that have not ended, by reference: to its team with names. */
export const assessmentsOfPanel = (db: Db, actor: Actor, panelId: string) =>
  db
    .selectFrom('assessment')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select(['assessment.id', 'assessment.state', 'assessment.reference', 'assessment.application_id', 'person.name'])
    .select(
      sql<number>`(select count(*) from assessment_assessor as given
      where given.assessment_id = assessment.id and locked_at is not null
        and not conflicted(assessment.application_id, given.person_id))`.as('locked'),
    )
    .select(
      sql<number>`(select count(*) from assessment_assessor as given where given.assessment_id = assessment.id
      and excused_at is null and not conflicted(assessment.application_id, given.person_id))`.as('counting'),
    )
    .select(seenBy(actor).as('opens'))
    .where('assessment.panel_id', '=', panelId)
    .where('assessment.person_id', '<>', actor.personId)
    .where(sql<boolean>`not conflicted(assessment.application_id, ${actor.personId})`)
    .where('assessment.state', '<>', 'ended')
    .orderBy('assessment.created_at')
    .orderBy('assessment.reference')
    .limit(sql.lit(200))
    .execute()
