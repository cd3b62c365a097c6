import type { Db } from '../../platform/db.ts'
import { Forbidden } from '../../platform/refusals.ts'
import { movesFrom, type MoveOf } from '../../rules/lifecycle.ts'
import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import { rolesOn } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { conversation, type Conversation } from './queries.ts'

export type Step = MoveOf<typeof lifecycle>

export type Side = 'candidate' | 'partner'

/** Which of the two the actor is. */
export const sideOf = (it: { person_id: string }, actor: Actor): Side =>
  it.person_id === actor.personId ? 'candidate' : 'partner'

/** The other of the two: their name in the conversation, and the address that receives their mail. */
export const otherOf = (it: Conversation, actor: Actor) =>
  sideOf(it, actor) === 'candidate'
    ? { id: it.partner_id, name: it.partner_name, email: it.partner_mail }
    : { id: it.person_id, name: it.person_name, email: it.candidate_mail }

/** The column of a side's name. */
export const nameOf = (side: Side) => (side === 'candidate' ? 'person_name' : 'partner_name')

const acknowledgedAt = { candidate: 'candidate_acknowledged_at', partner: 'partner_acknowledged_at' } as const

/** The column of a side's acknowledgement. */
export const acknowledgementOf = (side: Side) => acknowledgedAt[side]

/**
 * The moves that this one of the two may make now. The lifecycle says what either may; here, that who asked does not
 * answer, nobody acknowledges twice, and of a conversation held elsewhere there is no record to change.
 */
export function openTo(it: Conversation, actor: Actor): Step[] {
  const asked = it.begun_by !== actor.personId
  const unanswered = it.state === 'invited' || it.state === 'offered'
  const refused: Partial<Record<Step, boolean>> = {
    decline: !asked,
    cancel: unanswered && asked,
    confirm: it[acknowledgementOf(sideOf(it, actor))] !== null,
    amend: it.elsewhere,
  }
  return movesFrom(lifecycle, it.state, rolesOn(actor, it.scope)).filter((step) => !refused[step])
}

export type Waiting = Pick<
  Conversation,
  'state' | 'person_id' | 'begun_by' | 'elsewhere' | 'candidate_acknowledged_at' | 'partner_acknowledged_at'
>

/** What a conversation waits for that only this one of the two can give; null where it waits for nothing of theirs. */
export function upTo(it: Waiting, actor: Actor): 'answer' | 'acknowledgement' | null {
  if (it.state === 'invited' || it.state === 'offered') return it.begun_by === actor.personId ? null : 'answer'
  const acknowledged = it[acknowledgementOf(sideOf(it, actor))] !== null
  return it.state === 'acknowledged' && !acknowledged ? 'acknowledgement' : null
}

/** The conversation, for the page of one move. @throws Forbidden where it is the other's to make */
export async function conversationFor(db: Db, actor: Actor, id: string, step: Step): Promise<Conversation | null> {
  const found = await conversation(db, actor, id)
  if (found) mustBeOpen(found, actor, step)
  return found
}

/** @throws Forbidden where the move leads from the conversation's state, but is the other's to make */
export function mustBeOpen(it: Conversation, actor: Actor, step: Step): void {
  const leads = (lifecycle.moves[step].from as readonly string[]).includes(it.state)
  if (leads && !openTo(it, actor).includes(step)) throw new Forbidden()
}
