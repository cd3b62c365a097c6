import type { Db } from '../../platform/db.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { countNominations } from '../nominations/actions.ts'
import { step } from './answer.ts'
import { viewsIn, type Conversation, type View } from './queries.ts'
import { acknowledgementOf, nameOf, sideOf } from './sides.ts'

/** The first of the two acknowledges the record as they saw it. @throws WrongFields where something is missing, Stale */
export async function acknowledge(db: Db, actor: Actor, it: Conversation, version: number): Promise<void> {
  await mustBeAsSeen(db, it, version)
  const missing = missingIn(it, await viewsIn(db, it.id))
  if (missing) throw new WrongFields({ right: missing })
  await step(db, actor, it, 'acknowledge', { [acknowledgementOf(sideOf(it, actor))]: new Date() })
}

/**
 * The other of the two acknowledges it too: from now on it is fixed, they stand in it by the name they gave themselves,
 * and nominations that waited for it count as made.
 * @param version of the conversation as the page showed it; as it was loaded unless given
 * @throws Forbidden where the actor is the one who acknowledged it first, Stale
 */
export async function confirmHeld(db: Db, actor: Actor, it: Conversation, version = it.version): Promise<void> {
  await mustBeAsSeen(db, it, version)
  const side = sideOf(it, actor)
  await step(db, actor, it, 'confirm', { [acknowledgementOf(side)]: new Date(), [nameOf(side)]: actor.name })
  await countNominations(db, it.person_id, it.id)
}

/** Nobody changes the record between what was seen and what is acknowledged. */
async function mustBeAsSeen(db: Db, it: Conversation, version: number): Promise<void> {
  const now = await db
    .selectFrom('conversation')
    .select(['version', 'state'])
    .where('id', '=', it.id)
    .forUpdate()
    .executeTakeFirst()
  if (now?.version !== version || now.state !== it.state) throw new Stale(it)
}

/** What has to be there before the record can be acknowledged, as a sentence; null where it is complete. */
export function missingIn(it: Conversation, views: View[]): string | null {
  const wrote = (id: string) => views.some((view) => view.author_id === id && view.words !== '')
  if (!it.held_on || !it.readiness) return 'Say first when you talked, and the readiness you agreed on'
  if (it.held_on > dayInLondon()) return 'You can acknowledge it once you have talked: the day is still to come'
  if (!wrote(it.person_id)) return `${it.person_name}, the candidate, has to write under at least one heading first`
  if (!wrote(it.partner_id)) return `${it.partner_name}, the leader, has to write under at least one heading first`
  return null
}
