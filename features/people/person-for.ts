import type { Db } from '../../platform/db.ts'

export interface KnownPerson {
  id: string
  name: string
  /** The address that receives their mail. */
  email: string
}

/**
 * The person whom an address names; somebody unknown is added, by the name given. A known person keeps their own name.
 * An address that somebody only claims, as a further one never confirmed, does not name them: else whoever claimed a
 * director's address would be given what is meant for the director.
 * @param email in lower case
 */
export async function personFor(db: Db, email: string, name: string): Promise<KnownPerson> {
  return (await knownBy(db, email)) ?? (await added(db, email, name))
}

/** Whoever confirmed the address comes before whoever only receives mail there. */
export async function knownBy(db: Db, email: string): Promise<KnownPerson | undefined> {
  const people = db.selectFrom('person').select(['person.id', 'person.name', 'person.email'])
  const confirmed = await people
    .innerJoin('person_address as address', 'address.person_id', 'person.id')
    .where('address.email', '=', email)
    .where('address.confirmed_at', 'is not', null)
    .executeTakeFirst()
  return confirmed ?? people.where('person.email', '=', email).executeTakeFirst()
}

/** Two who add the same person at once wait for each other here, and both get the one who was first. */
async function added(db: Db, email: string, name: string): Promise<KnownPerson> {
  const person = await db
    .insertInto('person')
    .values({ name, email })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(['id', 'name', 'email'])
    .executeTakeFirst()
  if (!person || (await takesAddress(db, email, person.id))) return person ?? (await knownBy(db, email))!
  // Somebody else confirmed the address in this very moment: it is theirs.
  await db.deleteFrom('person').where('id', '=', person.id).execute()
  return (await knownBy(db, email))!
}

/** A mere claim gives way. */
async function takesAddress(db: Db, email: string, personId: string): Promise<boolean> {
  const taken = await db
    .insertInto('person_address')
    .values({ email, person_id: personId })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet({ person_id: personId }).where('person_address.confirmed_at', 'is', null),
    )
    .returning('email')
    .executeTakeFirst()
  return taken !== undefined
}
