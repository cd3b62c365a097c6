import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dayInLondon } from '../../rules/days.ts'
import { closeOpportunity } from './actions.ts'
import { withdrawIt } from './ask.ts'
import { placementThing } from './placements.ts'
import { opportunityThing } from './queries.ts'

/** The hourly job: closes what is over, and answers whoever was left waiting, a hundred at a time. */
export async function closePastOpportunities(db: Db, today = dayInLondon()): Promise<void> {
  const over = await db
    .selectFrom('opportunity')
    .select(['id', 'state', 'organisation_code', 'region_code'])
    .where('state', '=', sql.lit('open'))
    .where((is) => is(is.fn.coalesce('ends_on', 'starts_on'), '<', today))
    .orderBy('id')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const one of over)
    await closeOpportunity(
      db,
      serviceActor,
      opportunityThing(one),
      'The opportunity was over before an answer was given.',
    )
}

/** Withdraws what a member still waits for who is no longer in the pool. What was agreed goes on. */
export async function endWaiting(db: Db, membershipId: string): Promise<void> {
  const waiting = await db
    .selectFrom('placement')
    .select(['id', 'state', 'opportunity_id', 'person_id', 'organisation_code', 'region_code'])
    .where('membership_id', '=', membershipId)
    .where('state', '=', sql.lit('asked'))
    .orderBy('opportunity_id')
    .execute()
  for (const one of waiting)
    await withdrawIt(db, serviceActor, { ...one, ...placementThing(one) }, 'The member is no longer in the pool.')
}
