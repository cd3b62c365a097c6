import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { clockFrom, ended } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { claimed } from '../applications/claimed.ts'
import type { Application } from '../applications/queries.ts'
import type { eligibilityForm } from './form.ts'
import { tellCandidate } from './tell.ts'

/**
 * The team says whether an application may be assessed; whoever it refuses it tells where to turn.
 * @param version of the application that they saw
 * @throws WrongFields where it refuses and does not say so, Stale where there is more to read by now
 */
export async function checkEligibility(
  db: Db,
  actor: Actor,
  application: Application,
  values: Values<typeof eligibilityForm>,
  version = application.version,
): Promise<void> {
  const { reason, signpost } = values
  const moveName = eligibilityMove(values)
  if (moveName === 'refuse' && !signpost)
    throw new WrongFields({ signpost: 'Say where they may turn, since they are not eligible' })
  await claimed(db, actor, application, version)
  const then =
    moveName === 'find' ? { signpost: '', ...clockFrom('eligible', dayInLondon()) } : { signpost, ...ended(new Date()) }
  const event = await move(db, actor, 'application', moveName, application, { reason, ...then })
  await tellCandidate(db, application, event)
}

/** The move that an answer about eligibility is. */
export const eligibilityMove = ({ eligible }: { eligible: string }) => (eligible === 'yes' ? 'find' : 'refuse')
