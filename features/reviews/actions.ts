import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import type { ReleasedOutcome } from '../feedback/outcome.ts'
import { personFor } from '../people/person-for.ts'
import { claimed } from './claimed.ts'
import type { reviewerForm } from './form.ts'
import type { Review } from './queries.ts'
import { tell, tellTeam } from './tell.ts'
import { partTaken } from './took-part.ts'

/**
 * The candidate asks whether the process was kept; the clock of the answer runs from today. Returns the review's id.
 * @throws WrongFields where it is too late, Stale where they have asked in another tab
 */
export async function askReview(db: Db, actor: Actor, it: ReleasedOutcome, words: string): Promise<string> {
  const today = dayInLondon()
  if (today > it.review_until) throw new WrongFields({ words: 'The time to ask for a review is over' })
  const { person_id, region_code } = it
  const state = beginning(actor, 'review', 'ask', { candidate: person_id })
  const asked = await db
    .insertInto('review')
    .values({
      state,
      words,
      person_id,
      region_code,
      application_id: it.id,
      assessment_id: it.assessment_id,
      due_on: dueOn('review', today),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!asked) throw new Stale()
  const about = { thing: 'review', id: asked.id, person: person_id, region: region_code }
  const event = await record(db, actor, 'review.ask', about)
  await tellTeam(db, { id: asked.id, person_id, region_code }, event)
  return asked.id
}

/**
 * The team appoints who decides, or somebody else instead; they are told.
 * @param version of the review that was seen
 * @throws WrongFields for somebody who took part in what is reviewed, Stale where it was changed since
 */
export async function appointReviewer(
  db: Db,
  actor: Actor,
  seen: Review,
  { name, email }: Values<typeof reviewerForm>,
  version = seen.version,
): Promise<void> {
  const it = await claimed(db, actor, seen, version)
  const reviewer = await personFor(db, email, name)
  if (reviewer.id === actor.personId)
    throw new WrongFields({ email: 'Appoint somebody else: you cannot appoint yourself' })
  const part = await partTaken(db, it, reviewer.id)
  if (part) throw new WrongFields({ email: `${reviewer.name} took part: they ${part}. Appoint somebody who did not` })
  const set = { reviewer_id: reviewer.id, version: version + 1 }
  const event = await move(db, actor, 'review', 'appoint', it, set)
  await tell(db, reviewer.email, it.id, event)
}

/** The candidate takes the request back; the team and the reviewer are told. */
export async function withdrawReview(db: Db, actor: Actor, it: Review): Promise<void> {
  const event = await move(db, actor, 'review', 'withdraw', it, { ended_at: new Date() })
  await tellTeam(db, it, event)
  if (it.reviewer_email) await tell(db, it.reviewer_email, it.id, event)
}
