import type { Insertable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { LifecycleName, States } from '../../rules/lifecycles.ts'
import type { Person } from './cast.ts'

/** Things put into any state at once, also one that takes many people to reach. Each gives the row's id. */

export const aNomination = (db: Db, it: { of: Person; by: Person; state?: States['nomination']; region?: string }) =>
  added(db, 'nomination', {
    state: it.state ?? 'made',
    nominator_id: it.by.id,
    nominator_organisation: 'RX1',
    person_id: it.of.id,
    nominee_name: it.of.name,
    nominee_email: it.of.email,
    nominee_post: 'Deputy finance director',
    employer_code: 'RX1',
    region_code: it.region ?? 'Y56',
    pathway: 'aspirant',
    relationship: 'chief-executive',
    readiness: '6-12',
    reason: 'She led a merger.',
    development_needs: 'Time with a board.',
  })

/** Complete, so that it can be submitted. */
export const anApplication = (db: Db, it: { of: Person; state?: States['application']; region?: string }) =>
  added(db, 'application', {
    state: it.state ?? 'submitted',
    person_id: it.of.id,
    region_code: it.region ?? 'Y56',
    pathway: 'aspirant',
    current_post: 'Deputy finance director',
    employer_code: 'RX1',
    target_roles: ['finance'],
    regions: ['Y56', 'Y58'],
    contract_types: ['substantive'],
    available_from: '2026-12-01',
    readiness: 'now',
    statement_transformation: 'One',
    statement_governance: 'Two',
    statement_inclusion: 'Three',
    statement_motivation: 'Four',
    visibility_chosen: true,
    submitted_at: it.state === 'draft' ? null : new Date(),
  })

export const anEndorsement = (
  db: Db,
  it: { application: string; of: Person; by: Person; state?: States['endorsement'] },
) =>
  added(db, 'endorsement', {
    state: it.state ?? 'asked',
    application_id: it.application,
    person_id: it.of.id,
    endorser_id: it.by.id,
    endorser_name: it.by.name,
    endorser_email: it.by.email,
  })

/** Of London’s pool, and looking in London and in the South West. */
export async function aMember(db: Db, it: { of: Person; state?: States['membership'] }): Promise<string> {
  const wishes = { target_roles: ['finance'], regions: ['Y56', 'Y58'], available_from: '2026-12-01' }
  const id = await added(db, 'membership', {
    ...wishes,
    state: it.state ?? 'active',
    person_id: it.of.id,
    region_code: 'Y56',
    pathway: 'aspirant',
    name: it.of.name,
    current_post: 'Deputy finance director',
    employer_code: 'RX1',
    readiness: 'now',
    contract_types: ['substantive'],
    admitted_on: '2026-11-01',
    expires_on: '2099-11-01',
  })
  const interest = { role_family: 'finance', readiness_rank: 1, available_from: '2026-12-01', membership_id: id }
  if ((it.state ?? 'active') === 'active')
    for (const region_code of wishes.regions)
      await db
        .insertInto('membership_interest')
        .values({ ...interest, region_code })
        .execute()
  return id
}

/** Of Severn in the South West, unless said otherwise. */
export const aVacancy = (
  db: Db,
  it: { by: Person; state?: States['vacancy']; organisation?: string; region?: string },
) =>
  added(db, 'vacancy', {
    state: it.state ?? 'open',
    organisation_code: it.organisation ?? 'RX2',
    region_code: it.region ?? 'Y58',
    title: 'Director of finance',
    role_family: 'finance',
    contract_type: 'substantive',
    starts_on: '2098-04-01',
    reason: 'retirement',
    likelihood: it.state === 'predicted' ? 60 : null,
    created_by: it.by.id,
  })

/** Of a member of London’s pool to a vacancy of Severn. */
export const anIntroduction = (
  db: Db,
  it: { of: Person; member: string; vacancy: string; state?: States['introduction'] },
) =>
  added(db, 'introduction', {
    state: it.state ?? 'offered',
    vacancy_id: it.vacancy,
    membership_id: it.member,
    person_id: it.of.id,
    organisation_code: 'RX2',
    region_code: 'Y58',
    home_region_code: 'Y56',
    offered_at: it.state === 'proposed' ? null : new Date(),
    accepted_at: accepted.has(it.state ?? 'offered') ? new Date() : null,
  })

const accepted = new Set<States['introduction']>(['accepted', 'interviewing', 'appointed', 'not-appointed'])

async function added<T extends LifecycleName>(db: Db, table: T, values: Insertable<DB[T]>): Promise<string> {
  const insert = db.insertInto(table as 'nomination').values(values as Insertable<DB['nomination']>)
  return (await insert.returning('id').executeTakeFirstOrThrow()).id
}
