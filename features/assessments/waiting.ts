import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { scopesOf, type Actor, type Role } from '../../rules/roles.ts'
import { calledBy } from './queries.ts'

/** How many are shown at once. */
const atOnce = 100

export type Waiting = Awaited<ReturnType<typeof waitingFor>>[number]

/** What somebody who assesses has to do: to score, to moderate, to sign off; the first given to come first. */
export async function waitingFor(db: Db, actor: Actor) {
  const me = actor.personId
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('panel', 'panel.id', 'assessment.panel_id')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .leftJoin('booking', 'booking.assessment_id', 'assessment.id')
    .leftJoin('panel_session as session', 'session.id', 'booking.session_id')
    .select([
      'assessment.id',
      'assessment.state',
      'assessment.reference',
      'assessment.panel_id',
      'assessment.person_id',
    ])
    .select(['assessment.region_code', 'assessment.created_at', 'round.name_blind', 'round.title as round_title'])
    .select(['panel.title as panel_title', 'person.name', 'session.starts_at', 'session.minutes', 'booking.seat'])
    .select(
      sql<number>`(select count(*) from score
      where score.assessment_id = assessment.id and score.person_id = ${me} and number = 0)`.as('scored'),
    )
    .where(sql<boolean>`assessment.id in (${waits(actor)})`)
    .where(sql<boolean>`assessment.person_id <> ${me} and not conflicted(assessment.application_id, ${me})`)
    .orderBy('assessment.created_at')
    .orderBy('assessment.reference')
    .limit(sql.lit(atOnce))
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, called: calledBy(actor, { ...row, name }) }))
}

/** Each of the three by its own index. */
function waits(actor: Actor) {
  const of = (role: Role) => {
    const panels = scopesOf(actor, role)
    return panels.length > 0 ? sql`panel_id in (${sql.join(panels)})` : sql`false`
  }
  return sql`
    select assessment_id from assessment_assessor join assessment on assessment.id = assessment_id
      where assessment_assessor.person_id = ${actor.personId} and locked_at is null and excused_at is null
        and assessment.state = 'scoring' and ${of('assessor')}
    union all select id from assessment where ${of('chair')} and state in ('moderation', 'returned')
    union all select id from assessment where ${of('inclusion-adviser')} and state = 'proposed'`
}
