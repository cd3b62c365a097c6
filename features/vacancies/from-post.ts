import { isId } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { typedDay, type Typed } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { boardPostFor } from '../board-posts/queries.ts'

type FromPost = NonNullable<Awaited<ReturnType<typeof boardPostFor>>>

/** The post of the register that the address names, where the actor may see it. */
export const postIn = async (db: Db, actor: Actor, id: string | null) =>
  id && isId(id) ? boardPostFor(db, actor, id) : null

/** What a post lets expect of its vacancy. */
export const fromPost = ({ title, role_family, foreseen }: FromPost, today = dayInLondon()): Typed => ({
  title,
  role: role_family,
  ...(foreseen ? { reason: foreseen.reason, starts: typedDay(foreseen.starts < today ? null : foreseen.starts) } : {}),
})

/** A post that somebody holds is expected to become vacant; of any other its people say. */
export const kindOf = ({ standing, foreseen }: FromPost) => (foreseen || standing === 'filled' ? 'predicted' : '')
