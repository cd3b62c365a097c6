import { accept, decline } from '../../../features/introductions/actions.ts'
import { introduction } from '../../../features/introductions/queries.ts'
import { toAccept } from '../../../features/nominations/accept.ts'
import { acceptNomination, declineNomination } from '../../../features/nominations/actions.ts'
import { nomination } from '../../../features/nominations/queries.ts'
import { changeAvailability, leavePool } from '../../../features/pool/term/actions.ts'
import { membership } from '../../../features/pool/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Does } from '../telling.ts'
import { found, introductionTo, latest } from './latest.ts'

/** What people do about themselves: they answer, come and go. */
export const asCandidate = (does: Does) => ({
  acceptsTheNomination: () =>
    does(async (db, actor) => {
      const made = found(await toAccept(db, actor, await latest(db, 'nomination', actor)))
      return acceptNomination(db, actor, made, made.asked ? 'yes' : undefined)
    }),
  declinesTheNomination: (reply: string) =>
    does(async (db, actor) => declineNomination(db, actor, await own.nomination(db, actor), reply)),

  isAwayUntil: (day: string) =>
    does(async (db, actor) => {
      const member = await own.membership(db, actor)
      await changeAvailability(db, actor, member, day, member.version)
    }),
  leavesThePool: () => does(async (db, actor) => leavePool(db, actor, await own.membership(db, actor))),

  accepts: (post: string) => does(async (db, actor) => accept(db, actor, await own.introduction(db, actor, post))),
  declines: (post: string, why: string) =>
    does(async (db, actor) =>
      decline(db, actor, await own.introduction(db, actor, post), { because: 'time', reason: why }),
    ),
})

const own = {
  nomination: async (db: Db, actor: Actor) => found(await nomination(db, actor, await latest(db, 'nomination', actor))),
  membership: async (db: Db, actor: Actor) => found(await membership(db, actor, await latest(db, 'membership', actor))),
  introduction: async (db: Db, actor: Actor, post: string) =>
    found(await introduction(db, actor, await introductionTo(db, post, actor))),
}
