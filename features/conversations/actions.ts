import type { Db } from '../../platform/db.ts'
import { countTry } from '../../platform/limits.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Readiness } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { confirmHeld } from './acknowledge.ts'
import { begin, type Other } from './beginning.ts'
import { conversation } from './queries.ts'
import { openTo } from './sides.ts'

export { confirmHeld }

/** A candidate asks a senior leader. Returns the conversation's id. */
export const inviteToConversation = (db: Db, actor: Actor, leader: Other, message: string): Promise<string> =>
  ask(db, actor, 'invite', leader, message)

/** A leader offers a conversation to a candidate. Returns the conversation's id. */
export const offerConversation = (db: Db, actor: Actor, candidate: Other, message: string): Promise<string> =>
  ask(db, actor, 'offer', candidate, message)

async function ask(db: Db, actor: Actor, how: 'invite' | 'offer', other: Other, message: string): Promise<string> {
  await countAsked(db, actor)
  const { id, known } = await begin(db, actor, how, how === 'invite' ? 'candidate' : 'leader', other, { message })
  if (known) throw new WrongFields({ email: 'You have a conversation with them under way. Open it from your list' })
  return id
}

const countAsked = (db: Db, { personId }: Actor) => countTry(db, 'ask for a conversation', personId, new Date())

export interface Report {
  other: Other
  /** As which of the two the actor reports it. */
  as: 'candidate' | 'leader'
  /** `yyyy-mm-dd`, not in the future: the form says so. */
  heldOn: string
  readiness: Readiness
  /** Stated in a nomination, where it is one for each and no try of the day. */
  inNomination?: true
}

/**
 * States that a conversation was held outside the service, which the other is asked to confirm. What was reported
 * before with the same day and people is not reported twice: where the other said the same, it is thereby confirmed.
 * @returns the conversation's id
 * @throws WrongFields `email`, where the other is the actor
 */
export async function reportHeld(db: Db, actor: Actor, it: Report): Promise<string> {
  if (!it.inNomination) await countAsked(db, actor)
  const acknowledged = it.as === 'candidate' ? 'candidate_acknowledged_at' : 'partner_acknowledged_at'
  const { id, known } = await begin(db, actor, 'report', it.as, it.other, {
    elsewhere: true,
    held_on: it.heldOn,
    readiness: it.readiness,
    [acknowledged]: new Date(),
  })
  if (known) await confirmSame(db, actor, id, it.readiness)
  return id
}

async function confirmSame(db: Db, actor: Actor, id: string, readiness: Readiness): Promise<void> {
  const it = await conversation(db, actor, id)
  // Another readiness has to be read before it is acknowledged.
  if (it?.readiness === readiness && openTo(it, actor).includes('confirm')) await confirmHeld(db, actor, it)
}
