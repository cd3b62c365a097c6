import type { Db } from '../../platform/db.ts'
import { record, type About } from '../../platform/record.ts'
import { NotFound, Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Proof } from '../sign-in/link-and-code.ts'

export async function changeName(db: Db, actor: Actor, name: string): Promise<void> {
  await db.updateTable('person').set({ name, updated_at: new Date() }).where('id', '=', actor.personId).execute()
  await record(db, { ...actor, name }, 'account.change', account(actor), { changed: 'name' })
}

/** Adds the address, of which the actor has proved that they read its mail. `false` where it is somebody else's. */
export async function confirmAddress(db: Db, actor: Actor, { email }: Proof, now: Date): Promise<boolean> {
  const receives = await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  if (receives && receives.id !== actor.personId) return false
  const row = { email, person_id: actor.personId, confirmed_at: now }
  const added = await db
    .insertInto('person_address')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet(row)
        .where((of) =>
          of.or([of('person_address.confirmed_at', 'is', null), of('person_address.person_id', '=', actor.personId)]),
        ),
    )
    .returning('email')
    .executeTakeFirst()
  if (added) await record(db, actor, 'address.confirm', account(actor))
  return added !== undefined
}

/** From now on letters go to this one of the actor's confirmed addresses. */
export async function chooseAddress(db: Db, actor: Actor, address: { id: string; email: string }): Promise<void> {
  await receiving(db, actor)
  const still = await db.selectFrom('person_address').select('id').where('id', '=', address.id).executeTakeFirst()
  if (!still) throw new NotFound()
  const set = { email: address.email, updated_at: new Date() }
  await db.updateTable('person').set(set).where('id', '=', actor.personId).execute()
  await record(db, actor, 'address.choose', account(actor))
}

/** Removes an address, never the one that receives letters, so that one always remains. */
export async function removeAddress(db: Db, actor: Actor, address: { id: string; email: string }): Promise<void> {
  if ((await receiving(db, actor)) === address.email) throw new Stale()
  await db.deleteFrom('person_address').where('id', '=', address.id).execute()
  await record(db, actor, 'address.remove', account(actor))
}

/** The address that receives letters, held until the transaction ends: nobody else chooses or removes meanwhile. */
async function receiving(db: Db, actor: Actor): Promise<string> {
  const person = db.selectFrom('person').select('email').where('id', '=', actor.personId)
  return (await person.forUpdate().executeTakeFirstOrThrow()).email
}

export async function endSession(db: Db, actor: Actor, id: string): Promise<void> {
  const ended = await db
    .deleteFrom('session')
    .where('id', '=', id)
    .where('person_id', '=', actor.personId)
    .returning('id')
    .executeTakeFirst()
  if (!ended) throw new NotFound()
  await record(db, actor, 'session.end', account(actor))
}

export async function endOtherSessions(db: Db, actor: Actor, kept: string | null): Promise<void> {
  const own = db.deleteFrom('session').where('person_id', '=', actor.personId)
  await own.where('id', 'is distinct from', kept).execute()
  await record(db, actor, 'session.end-others', account(actor))
}

const account = ({ personId }: Actor): About => ({ thing: 'account', id: personId, person: personId })
