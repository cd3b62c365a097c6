import { inTransaction, type Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dayInLondon } from '../../rules/days.ts'
import { isAddress } from '../../rules/email-address.ts'
import { sql } from 'kysely'
import { personFor, type KnownPerson } from './person-for.ts'

/**
 * Makes somebody an administrator, for the command line: whoever runs it answers for the address, so it counts as
 * confirmed. A second time changes nothing.
 * @param name only used where the person is new; their address stands in where it is not known
 * @returns what was done, in a sentence
 * @throws Error with a sentence where the address is none
 */
export async function createAdministrator(db: Db, email: string, name = email): Promise<string> {
  const address = email.trim().toLowerCase()
  if (!isAddress(address)) throw new Error(`${email} is not an email address like name@example.nhs.uk.`)
  return inTransaction(db, serviceActor.personId, async (transaction) => {
    const person = await personFor(transaction, address, name.trim().slice(0, 200) || address)
    await sql`select 1 from person where id = ${person.id} for no key update`.execute(transaction)
    await confirmAddress(transaction, person, address)
    if (await isAdministrator(transaction, person)) return `${person.name} (${address}) is an administrator already.`
    await grant(transaction, person)
    return `${person.name} (${address}) is an administrator now, and can sign in with that address.`
  })
}

async function confirmAddress(db: Db, person: KnownPerson, email: string) {
  await db
    .insertInto('person_address')
    .values({ email, person_id: person.id, confirmed_at: new Date() })
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet({ person_id: person.id, confirmed_at: new Date() })
        .where('person_address.confirmed_at', 'is', null),
    )
    .execute()
  await db
    .updateTable('person')
    .set({ email_verified: true })
    .where('id', '=', person.id)
    .where('email', '=', email)
    .execute()
}

async function isAdministrator(db: Db, person: KnownPerson) {
  const held = await db
    .selectFrom('role_grant')
    .select('id')
    .where('person_id', '=', person.id)
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .where('from_date', '<=', dayInLondon())
    .where((is) => is.or([is('to_date', 'is', null), is('to_date', '>=', dayInLondon())]))
    .executeTakeFirst()
  return held !== undefined
}

async function grant(db: Db, person: KnownPerson) {
  const from = dayInLondon()
  const { id } = await db
    .insertInto('role_grant')
    .values({ person_id: person.id, role: 'administrator', from_date: from, granted_by: serviceActor.personId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'role', id, person: person.id }
  await record(db, serviceActor, 'role.grant', about, { role: 'administrator', scope: null, from, to: null })
}
