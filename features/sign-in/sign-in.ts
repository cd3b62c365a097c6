import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Visit } from '../../platform/page.ts'
import { record } from '../../platform/record.ts'
import { personFor } from '../people/person-for.ts'
import { forgetBrowser } from './browser.ts'
import type { Proof } from './link-and-code.ts'
import type { Means } from './means.ts'

/** Signs in whoever has proved that they read the address's mail; somebody new gets an account by it. */
export async function signInByMail(db: Db, means: Means, visit: Visit, proof: Proof, by: 'link' | 'code') {
  const person = await personFor(db, proof.email, proof.email.split('@', 1)[0] ?? '')
  const first = await confirm(db, means, proof.email, person.id)
  const headers = await beginSession(db, means, visit, person, by)
  headers.append('Set-Cookie', forgetBrowser(means.url))
  return { to: first ? `${paths.yourName()}?then=${encodeURIComponent(proof.goesTo)}` : proof.goesTo, headers }
}

/** A new session for the person, and its event. */
export async function beginSession(
  db: Db,
  means: Means,
  visit: Visit,
  person: { id: string; name: string },
  by: string,
): Promise<Headers> {
  const headers = await means.sessions.begin(db, person.id, visit.headers)
  const actor = { personId: person.id, name: person.name, grants: [] }
  await record(db, actor, 'sign-in.complete', { thing: 'account', id: person.id, person: person.id }, { by })
  return headers
}

/** @returns whether nobody had signed in as this person before */
async function confirm(db: Db, means: Means, email: string, personId: string): Promise<boolean> {
  const row = { email, person_id: personId, confirmed_at: means.sessions.now() }
  await db
    .insertInto('person_address')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet(row).where('person_address.confirmed_at', 'is', null),
    )
    .execute()
  const first = await db
    .updateTable('person')
    .set({ email_verified: true })
    .where('id', '=', personId)
    .where('email_verified', '=', false)
    .returning('id')
    .executeTakeFirst()
  return first !== undefined
}
