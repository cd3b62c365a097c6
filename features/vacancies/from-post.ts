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
export const fromPost = ({ title, role_family, standing, foreseen }: FromPost, today = dayInLondon()): Typed => ({
  title,
  role: role_family,
  kind: foreseen || standing === 'filled' ? 'predicted' : '',
  ...(foreseen ? { reason: foreseen.reason, starts: typedDay(foreseen.starts < today ? null : foreseen.starts) } : {}),
})
