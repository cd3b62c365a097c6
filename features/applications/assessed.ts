import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isMet } from '../../rules/instruments.ts'
import type { Actor } from '../../rules/roles.ts'
import { callsByName } from '../assessments/queries.ts'
import { ownAssessment } from '../assessments/own.ts'
import { seenBy } from '../assessments/seen-by.ts'
import { hasOutcome } from '../feedback/outcome.ts'
import { bookingOf } from '../panel-sessions/booking-of.ts'
import { instrumentsOf } from '../rounds/instruments.ts'
import type { Application } from './queries.ts'

export type Assessed = Awaited<ReturnType<typeof assessedOf>>

/** What the page of an application says of its assessment: to the candidate where it stands, to the team where it is. */
export async function assessedOf(db: Db, actor: Actor, it: Application) {
  const mine = it.person_id === actor.personId
  const waits = mine && it.state === 'eligible'
  return {
    /** An outcome has been released, also where it is assessed anew since. */
    released: await hasOutcome(db, it.id),
    own: waits ? await ownAssessment(db, actor, it.id) : null,
    booking: waits ? await bookingOf(db, it.id) : null,
    /** Candidate and panel meet. */
    meets: waits && isMet(await instrumentsOf(db, it.round_id)),
    assessment: mine ? null : await assessmentByName(db, actor, it.id),
  }
}

/** The newest assessment of it, for those of the team who may know whose it is: not for whoever sits on the panel. */
async function assessmentByName(db: Db, actor: Actor, application: string): Promise<string | null> {
  const row = await db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .select(['assessment.id', 'assessment.panel_id', 'assessment.region_code', 'assessment.person_id', 'name_blind'])
    .where('application_id', '=', application)
    .where(seenBy(actor))
    .orderBy('assessment.created_at', 'desc')
    .limit(sql.lit(1))
    .executeTakeFirst()
  return row && callsByName(actor, row) ? row.id : null
}
