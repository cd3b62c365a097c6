import type { Db } from '../../platform/db.ts'
import { currentAgreement } from '../../rules/data-sharing.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationsHeldFor } from '../organisations/held-for.ts'
import { organisationAsAt } from '../organisations/queries.ts'

/** Whether an organisation has accepted the version that holds now. */
export const hasAccepted = async (db: Db, organisation: string) =>
  (await acceptance(db, organisation).executeTakeFirst()) !== undefined

const acceptance = (db: Db, organisation: string) =>
  db
    .selectFrom('data_sharing_agreement')
    .innerJoin('person', 'person.id', 'data_sharing_agreement.accepted_by')
    .select(['person.name', 'accepted_at'])
    .where('organisation_code', '=', organisation)
    .where('version', '=', currentAgreement.version)

export type Standing = NonNullable<Awaited<ReturnType<typeof agreementOf>>>

/** How an organisation stands to the agreement, and who can accept it there. Who may know is checked by its scope. */
export async function agreementOf(db: Db, code: string) {
  const organisation = await organisationAsAt(db, code, dayInLondon())
  if (!organisation) return null
  const region = organisation.region_code
  return {
    code,
    name: organisation.name,
    agreement: currentAgreement,
    accepted: (await acceptance(db, code).executeTakeFirst()) ?? null,
    administrators: await administratorsOf(db, code),
    scope: { 'organisation-administrator': code, recruiter: code, 'talent-team': region },
    about: { thing: 'organisation', id: code, organisation: code, region },
  }
}

/** Those who can accept it for the organisation today. */
function administratorsOf(db: Db, code: string) {
  const today = dayInLondon()
  return db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .distinct()
    .where('role', '=', 'organisation-administrator')
    .where('organisation_code', '=', code)
    .where('ended_at', 'is', null)
    .where('from_date', '<=', today)
    .where((is) => is.or([is('to_date', 'is', null), is('to_date', '>=', today)]))
    .orderBy('person.name')
    .limit(20)
    .execute()
}

/** The organisations that the actor administers or recruits for, each with the day on which it accepted. */
export async function agreementsOf(db: Db, actor: Actor) {
  const names = {
    ...(await organisationsHeldFor(db, actor, 'organisation-administrator')),
    ...(await organisationsHeldFor(db, actor, 'recruiter')),
  }
  const codes = Object.keys(names)
  if (codes.length === 0) return { organisations: [] }
  const accepted = await db
    .selectFrom('data_sharing_agreement')
    .select(['organisation_code', 'accepted_at'])
    .where('organisation_code', 'in', codes)
    .where('version', '=', currentAgreement.version)
    .execute()
  const days = new Map(accepted.map((row) => [row.organisation_code, row.accepted_at]))
  return {
    organisations: codes.map((code) => ({ code, name: names[code] ?? code, acceptedAt: days.get(code) ?? null })),
  }
}
