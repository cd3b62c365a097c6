import { move } from '../../platform/move.ts'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Nomination } from './queries.ts'
import { tellNominator, tellNominee } from './tell.ts'

export { acceptNomination } from './accept.ts'
export { countNominations } from './count.ts'
export { discardNomination, prepareNomination } from './prepare.ts'
export { sendNominations } from './send.ts'

/** The nominee says no. */
export async function declineNomination(db: Db, actor: Actor, nomination: Nomination, reply: string): Promise<void> {
  const event = await move(db, actor, 'nomination', 'decline', nomination, { reply })
  await tellNominator(db, nomination, event, 'nomination-answered')
}

/** The nominator takes it back before it is answered. */
export async function withdrawNomination(db: Db, actor: Actor, nomination: Nomination): Promise<void> {
  const event = await move(db, actor, 'nomination', 'withdraw', nomination)
  await tellNominee(db, nomination, event, 'nomination-withdrawn')
}
