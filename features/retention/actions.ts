import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { NotFound, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { knownBy } from '../people/person-for.ts'
import type { holdForm } from './form.ts'
import type { Hold } from './queries.ts'

/** From now on nothing of the person is removed. */
export async function placeHold(db: Db, actor: Actor, { email, reason }: Values<typeof holdForm>): Promise<void> {
  const person = await knownBy(db, email)
  if (!person) throw new WrongFields({ email: 'Nobody here has this email address. Check it, or ask them for another' })
  const placed = await db
    .insertInto('legal_hold')
    .values({ person_id: person.id, reason, placed_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!placed) throw new WrongFields({ email: 'There is a legal hold on the data of this person already' })
  await record(db, actor, 'hold.place', { thing: 'legal-hold', id: placed.id, person: person.id })
}

/** From the next night on their data goes when its time is over. */
export async function liftHold(db: Db, actor: Actor, hold: Hold): Promise<void> {
  const lifted = await db
    .updateTable('legal_hold')
    .set({ lifted_by: actor.personId, lifted_at: new Date() })
    .where('id', '=', hold.id)
    .where('lifted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!lifted) throw new NotFound()
  await record(db, actor, 'hold.lift', { thing: 'legal-hold', id: hold.id, person: hold.person_id })
}
