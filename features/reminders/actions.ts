import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import type { Actor } from '../../rules/roles.ts'
import { choosableFor } from './words.ts'

/** From now on the actor is reminded of these, and of what is essential. What an office brings keeps its choice without it. */
export async function chooseReminders(db: Db, actor: Actor, wanted: readonly string[]): Promise<void> {
  const asked = choosableFor(actor)
  await db.deleteFrom('reminder_off').where('person_id', '=', actor.personId).where('reminder', 'in', asked).execute()
  const off = asked.filter((name) => !wanted.includes(name))
  const rows = off.map((reminder) => ({ person_id: actor.personId, reminder }))
  if (rows.length > 0)
    await db
      .insertInto('reminder_off')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await record(db, actor, 'reminder.choose', { thing: 'account', id: actor.personId, person: actor.personId })
}
