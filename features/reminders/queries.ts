import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { choosableFor } from './words.ts'

/** The reminders that the actor wants: all of those one may choose among, but for those turned off. */
export async function wantedBy(db: Db, actor: Actor): Promise<string[]> {
  const off = await db.selectFrom('reminder_off').select('reminder').where('person_id', '=', actor.personId).execute()
  const turnedOff = new Set(off.map(({ reminder }) => reminder))
  return choosableFor(actor).filter((name) => !turnedOff.has(name))
}
