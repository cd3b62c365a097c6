import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import { holdsAny, type Actor } from '../../rules/roles.ts'
import { waitingFor } from '../assessments/waiting.ts'
import { bookingOf } from '../panel-sessions/booking-of.ts'
import { notTheirOwn } from '../quality/round-checked.ts'
import { reviewsToDecide } from '../reviews/queries.ts'

/** What waits for somebody who assesses, checks outcomes, or reviews a process; each list short. */
export async function assessing(db: Db, actor: Actor) {
  const panelist = holdsAny(actor, 'assessor') || holdsAny(actor, 'inclusion-adviser')
  return {
    toAssess: panelist ? (await waitingFor(db, actor)).slice(0, 5) : null,
    toCheck: holdsAny(actor, 'board-member') ? await roundsToCheck(db, actor) : null,
    toReview: (await reviewsToDecide(db, actor)).slice(0, 5),
  }
}

/** Rounds of the board's with outcomes that wait for its quality check. */
const roundsToCheck = (db: Db, actor: Actor) =>
  db
    .selectFrom('assessment')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .select(['round.id', 'round.title'])
    .select([
      sql<number>`count(*)`.as('waiting'),
      sql<number>`count(*) filter (where assessment.state = 'objected')`.as('objected'),
    ])
    .where('assessment.state', 'in', [sql.lit('signed-off' as const), sql.lit('objected' as const)])
    .where(visibleTo(actor, 'outcome.list', { 'board-member': 'assessment.region_code' }))
    .where(notTheirOwn(actor))
    .groupBy(['round.id', 'round.title'])
    .orderBy('round.title')
    .limit(sql.lit(5))
    .execute()

/** Of somebody's applications, those for which they have yet to choose a time with the panel. */
export async function timesToChoose(db: Db, applications: readonly { id: string; state: string }[]): Promise<string[]> {
  const found: string[] = []
  for (const { id } of applications.filter(({ state }) => state === 'eligible')) {
    const booking = await bookingOf(db, id)
    if (booking?.open && !booking.booked) found.push(id)
  }
  return found
}
