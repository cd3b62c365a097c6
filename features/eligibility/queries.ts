import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { application } from '../applications/queries.ts'
import { round } from '../rounds/queries.ts'

export type ToCheck = NonNullable<Awaited<ReturnType<typeof applicationToCheck>>>

/** An application with the round whose published criteria it is judged by. */
export async function applicationToCheck(db: Db, actor: Actor, id: string) {
  const found = await application(db, actor, id)
  const itsRound = found && (await round(db, found.round_id))
  return itsRound ? { ...found, round: itsRound } : null
}
