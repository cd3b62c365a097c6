import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Who } from '../../rules/name-blind.ts'

interface Candidate {
  person_id: string
  candidate_name: string
  phone: string
  private_email: string
  registration_number: string
  other_registrations: string
  employer_code: string | null
  nomination_id: string | null
}

/**
 * All by which a candidate would be known in what they wrote: with every address they have, and every name that their
 * employer has or had, what it was and became, and whom it shares its leaders with; the one they were nominated at too.
 */
export async function whoWrote(db: Db, it: Candidate): Promise<Who> {
  const addresses = await db
    .selectFrom('person_address')
    .select('email')
    .where('person_id', '=', it.person_id)
    .execute()
  const { rows: names } = await sql<{ name: string }>`select distinct name from organisation_period
    where organisation_code in (select kin_of(${it.employer_code}))
      or organisation_code in (select kin_of(employer_code) from nomination where id = ${it.nomination_id})`.execute(db)
  return {
    name: it.candidate_name,
    emails: [...addresses.map(({ email }) => email), it.private_email].filter(Boolean),
    phones: [it.phone],
    registrations: [it.registration_number, it.other_registrations],
    employers: names.map(({ name }) => name),
  }
}
