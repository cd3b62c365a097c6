import { sql, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { visibleTo } from '../../platform/visible.ts'
import { openStates } from '../../rules/application-clock.ts'
import type { Actor } from '../../rules/roles.ts'
import { withArranged } from './arranged.ts'

/** What was asked for in the regions whose assessments the actor arranges, the last written first, a page at a time. */
export async function adjustmentsAsked(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = toArrange(db, actor)
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
  return pageOf(rows.map(withArranged), 25, (row) => placeText(row.changed_at, row.id))
}

/** What was asked for with one application, for whoever may arrange it. */
export async function adjustmentAsked(db: Db, actor: Actor, applicationId: string) {
  const row = await toArrange(db, actor).where('adjustment.application_id', '=', applicationId).executeTakeFirst()
  return row ? withArranged(row) : null
}

/**
 * While there is something to arrange. Not what they asked for themselves, nor somebody whom they nominated or were asked
 * to endorse.
 */
const toArrange = (db: Db, actor: Actor) =>
  db
    .selectFrom('adjustment')
    .innerJoin('application', 'application.id', 'adjustment.application_id')
    .innerJoin('person', 'person.id', 'adjustment.person_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .leftJoin('adjustment_arranged as arranged', 'arranged.application_id', 'adjustment.application_id')
    .leftJoin('person as arranger', 'arranger.id', 'arranged.arranged_by')
    .leftJoin('assessment', (join) =>
      join
        .onRef('assessment.application_id', '=', 'adjustment.application_id')
        .on(sql<SqlBool>`assessment.state not in ('released', 'ended')`),
    )
    .leftJoin('booking', 'booking.assessment_id', 'assessment.id')
    .leftJoin('panel_session as session', 'session.id', 'booking.session_id')
    .select(['adjustment.application_id as id', 'adjustment.person_id', 'adjustment.region_code'])
    .select(['adjustment.words', 'adjustment.version', 'adjustment.changed_at'])
    .select(['person.name', 'person.email', 'round.title as round_title', 'application.state as application_state'])
    .select(['arranged.version as arranged_version', 'arranged.words as arranged_words'])
    .select(['arranged.arranged_at', 'arranger.name as arranged_by'])
    .select(['booking.seat', 'session.starts_at', 'session.minutes', 'session.place'])
    .where(visibleTo(actor, 'adjustment.see', { arranger: 'adjustment.region_code' }))
    .where('adjustment.person_id', '<>', actor.personId)
    .where((is) => is.not(is.exists(nominatedBy(db, actor))))
    .where((is) => is.not(is.exists(endorsedBy(db, actor))))
    .where('application.submitted_at', 'is not', null)
    .where(isOneOf('application.state', openStates()))

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
