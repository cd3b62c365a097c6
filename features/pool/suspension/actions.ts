import type { Db } from '../../../platform/db.ts'
import { move } from '../../../platform/move.ts'
import { record } from '../../../platform/record.ts'
import { Stale, WrongFields } from '../../../platform/refusals.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { reviewMonths } from '../../../rules/membership-term.ts'
import type { Actor } from '../../../rules/roles.ts'
import { addMonths } from '../../../rules/working-days.ts'
import { endIntroductions } from '../../introductions/hold.ts'
import { unseenStates } from '../../../rules/lifecycles/introduction.ts'
import { endWaiting } from '../../opportunities/over.ts'
import { listInterests } from '../interests.ts'
import type { Membership } from '../queries.ts'
import { saveMembership } from '../save.ts'
import { tellMember, tellTeam } from '../tell.ts'

/** What others read of an introduction that a suspension ends: no organisation and no other team learns the reason. */
const cannotGoOn = 'The member cannot be introduced at present.'

/**
 * The team suspends a member, who reads why. Nobody is shown them any more; introductions that no organisation has seen
 * end, the others are for the team to settle.
 */
export async function suspendMember(
  db: Db,
  actor: Actor,
  it: Membership,
  { reason, review }: { reason: string; review: string },
): Promise<void> {
  checkReview(review)
  const event = await move(db, actor, 'membership', 'suspend', it)
  await db
    .insertInto('membership_suspension')
    .values({ membership_id: it.id, reason, review_on: review, set_by: actor.personId })
    .execute()
  await listInterests(db, [it.id])
  await endIntroductions(db, 'membership_id', it.id, unseenStates, cannotGoOn)
  await tellMember(db, it, event)
}

/** The member answers, once or again; their team reads it. */
export async function answerSuspension(db: Db, actor: Actor, it: Membership, answer: string): Promise<void> {
  await update(db, it, { answer, answered_at: new Date() })
  await tellTeam(db, it, await record(db, actor, 'membership.answer', it.about))
}

/** The team has reviewed it, and it goes on until the next review. */
export async function continueSuspension(
  db: Db,
  actor: Actor,
  it: Membership,
  { reason, review }: { reason: string; review: string },
  version: number,
): Promise<void> {
  checkReview(review)
  await saveMembership(db, it, {}, version)
  await update(db, it, { review: reason, review_on: review })
  await tellMember(db, it, await record(db, actor, 'membership.review', it.about))
}

/** The member is in the pool again. */
export const reinstateMember = (db: Db, actor: Actor, it: Membership, reason: string) =>
  settle(db, actor, it, 'reinstate', reason)

/** The membership ends after the review. */
export async function endMembership(db: Db, actor: Actor, it: Membership, reason: string): Promise<void> {
  await settle(db, actor, it, 'end', reason)
  await endIntroductions(db, 'membership_id', it.id, unseenStates, cannotGoOn)
  await endWaiting(db, it.id)
}

async function settle(db: Db, actor: Actor, it: Membership, moveName: 'reinstate' | 'end', reason: string) {
  const event = await move(db, actor, 'membership', moveName, it)
  await update(db, it, { review: reason, ended_at: new Date() })
  await listInterests(db, [it.id])
  await tellMember(db, it, event)
}

async function update(
  db: Db,
  it: Membership,
  set: { answer?: string; answered_at?: Date; review?: string; review_on?: string; ended_at?: Date },
) {
  const changed = await db
    .updateTable('membership_suspension')
    .set(set)
    .where('membership_id', '=', it.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw new Stale(it)
}

function checkReview(day: string) {
  const today = dayInLondon()
  if (day <= today) throw new WrongFields({ review: 'Enter a day that is still to come' })
  if (day > addMonths(today, reviewMonths))
    throw new WrongFields({ review: `Enter a day within ${reviewMonths} months: nobody is left suspended unheard` })
}
