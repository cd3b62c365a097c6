import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import { holdsAny, scopesOf, type Actor } from '../../rules/roles.ts'
import { calledBy } from '../assessments/queries.ts'
import { waitingFor } from '../assessments/waiting.ts'
import { bookingOf, type Booking } from '../panel-sessions/booking-of.ts'
import { undeclared } from '../panels/names.ts'
import { notTheirOwn } from '../quality/round-checked.ts'
import { reviewsToDecide } from '../reviews/queries.ts'

/** What waits for somebody who assesses, checks outcomes, or reviews a process; each list short. */
export async function assessing(db: Db, actor: Actor) {
  const panelist = holdsAny(actor, 'assessor') || holdsAny(actor, 'inclusion-adviser')
  return {
    toAssess: panelist ? (await waitingFor(db, actor)).slice(0, 5) : null,
    toDeclare: await namesToAnswer(db, actor),
    toFeedBack: await feedbackToWrite(db, actor),
    toCheck: holdsAny(actor, 'board-member') ? await roundsToCheck(db, actor) : null,
    toReview: (await reviewsToDecide(db, actor)).slice(0, 5),
  }
}

/** The panels on which the actor sits and has names to answer for, with how many. */
async function namesToAnswer(db: Db, actor: Actor) {
  const panels = (['assessor', 'chair', 'inclusion-adviser'] as const).flatMap((role) => scopesOf(actor, role))
  if (panels.length === 0) return []
  const found = await db
    .selectFrom('panel')
    .select(['id', 'title', 'round_id'])
    .where('id', 'in', panels)
    .where('state', '<>', 'disbanded')
    .orderBy('created_at')
    .limit(sql.lit(5))
    .execute()
  const open = []
  for (const panel of found) {
    const names = (await undeclared(db, panel, [actor.personId])).get(actor.personId) ?? 0
    if (names > 0) open.push({ ...panel, names })
  }
  return open
}

/** The written feedback that is due from the panels that the actor chairs, the first due first. */
async function feedbackToWrite(db: Db, actor: Actor) {
  const panels = scopesOf(actor, 'chair')
  if (panels.length === 0) return []
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('feedback', 'feedback.assessment_id', 'assessment.id')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select(['assessment.id', 'reference', 'due_on', 'person.name', 'round.name_blind', 'assessment.panel_id'])
    .select(['assessment.person_id', 'assessment.state', 'assessment.region_code', 'assessment.application_id'])
    .where('assessment.panel_id', 'in', panels)
    .where('given_at', 'is', null)
    .where(sql<boolean>`not conflicted(assessment.application_id, ${actor.personId})`)
    .orderBy('due_on')
    .orderBy('assessment.id')
    .limit(sql.lit(5))
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, called: calledBy(actor, { ...row, name }) }))
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

/** Of somebody's applications, when they meet the panel, or that they have yet to choose. */
export async function timesWithPanel(db: Db, applications: readonly { id: string; state: string }[]) {
  const found: { id: string; booked: Booking['booked'] }[] = []
  for (const { id } of applications.filter(({ state }) => state === 'eligible')) {
    const booking = await bookingOf(db, id)
    if (booking?.booked ? !booking.booked.begun : booking?.open) found.push({ id, booked: booking?.booked ?? null })
  }
  return found
}
