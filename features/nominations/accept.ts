import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Readiness } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { startApplication } from '../applications/actions.ts'
import { confirmHeld, reportHeld } from '../conversations/actions.ts'
import { conversation, type Conversation } from '../conversations/queries.ts'
import { knownBy } from '../people/person-for.ts'
import { isOpen } from '../rounds/queries.ts'
import { nomination, type Nomination } from './queries.ts'
import { tellNominator } from './tell.ts'

/** A nomination to be accepted: with its talent conversation, as far as it is known here. */
export async function toAccept(db: Db, actor: Actor, id: string) {
  const found = await nomination(db, actor, id)
  if (!found) return null
  const known = found.conversation_id ? await conversation(db, actor, found.conversation_id) : null
  return { ...found, known, asked: asks(found, known), open: isOpen({ ...found, state: found.round_state }) }
}

export type ToAccept = NonNullable<Awaited<ReturnType<typeof toAccept>>>

/** What the nominee has to say of the conversation that was stated; null where they have acknowledged it already. */
const asks = (it: Nomination, known: Conversation | null) =>
  it.conversation_on === null ||
  known?.state === 'held' ||
  (known?.state === 'acknowledged' && known.candidate_acknowledged_at)
    ? null
    : `Did you hold a talent conversation with ${it.conversation_with} on ${day(it.conversation_on)}?`

/**
 * The nominee says yes: their application begins, with the conversation where there was one. Returns its id.
 * @throws WrongFields where the round has closed meanwhile
 */
export async function acceptNomination(db: Db, actor: Actor, it: ToAccept, held?: 'yes' | 'no'): Promise<string> {
  if (!it.open)
    throw new WrongFields({
      round: 'The round has closed. Apply to a round that is open, or ask to be nominated to one.',
    })
  const agreed = await agreedConversation(db, actor, it, held)
  const event = await move(db, actor, 'nomination', 'accept', it, { conversation_id: agreed ?? it.conversation_id })
  await tellNominator(db, it, event, 'nomination-answered')
  return startApplication(db, actor, {
    round: { id: it.round_id, region_code: it.region_code, pathway: it.pathway },
    nomination: it.id,
    employer: it.employer_code,
    post: it.nominee_post,
    conversation: agreed,
  })
}

/** The conversation on which the application rests: one that both have acknowledged, or that the partner still has to. */
async function agreedConversation(db: Db, actor: Actor, it: ToAccept, held?: 'yes' | 'no'): Promise<string | null> {
  if (!it.asked) return it.known?.id ?? null
  if (held !== 'yes' || it.conversation_on === null) return null
  if (it.known?.state === 'acknowledged') {
    await confirmHeld(db, actor, it.known)
    return it.known.id
  }
  if ((await knownBy(db, it.conversation_with_email))?.id === actor.personId)
    throw new WrongFields({ held: `The address stated for ${it.conversation_with} is yours: answer no` })
  return reportHeld(db, actor, {
    inNomination: true,
    other: { name: it.conversation_with, email: it.conversation_with_email },
    as: 'candidate',
    heldOn: it.conversation_on,
    readiness: it.readiness as Readiness,
  })
}
