import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/db.ts'
import { listInterests } from '../../features/pool/interests.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { added } from './added.ts'
import type { Person } from './cast.ts'
import { aRound } from './round.ts'

export { aConversation, anApplication } from './application.ts'
export { aRound } from './round.ts'
export { aRequest } from './requests.ts'

/** Things put into any state at once, also one that takes many people to reach. Each gives the row's id. */

export const aNomination = async (
  db: Db,
  it: { of: Person; by: Person; preparedBy?: Person; state?: States['nomination']; region?: string },
) =>
  added(db, 'nomination', {
    round_id: await aRound(db, it.region),
    prepared_by: (it.preparedBy ?? it.by).id,
    sent_at: it.state === 'prepared' ? null : new Date(),
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
    registration_body: 'cipfa',
    admitted_on: '2026-11-01',
    confirmed_on: dayInLondon(),
    expires_on: '2099-11-01',
  })
  const judged = { role_family: 'finance', band: 'now', set_on: '2026-11-01' }
  await db
    .insertInto('membership_readiness')
    .values({ ...judged, membership_id: id })
    .execute()
  await listInterests(db, [id])
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

/** Of a post that nobody knows to be a board’s; of Severn in the South West, unless said otherwise. */
export const anAdvert = (
  db: Db,
  it: { state?: States['advert']; title?: string; organisation?: string | null; region?: string | null } = {},
) =>
  added(db, 'advert', {
    state: it.state ?? 'waiting',
    identifier: randomUUID(),
    digest: '',
    title: it.title ?? 'Director of communications',
    employer: 'Severn Invented NHS Trust',
    locality: 'Gloucester',
    posted_on: '2026-11-01',
    closes_on: '2098-12-01',
    contract_type: 'substantive',
    salary_text: '£105,385 to £121,271',
    salary_from: 105_385,
    salary_to: 121_271,
    url: '',
    mentions_search_firm: false,
    organisation_code: it.organisation === undefined ? 'RX2' : it.organisation,
    region_code: it.region === undefined ? 'Y58' : it.region,
    board_level: 'unsure',
    role_family: 'communications',
    why: 'The pay is band 9.',
  })

/** Of a member of London’s pool to a vacancy of Severn, with everything that led there. */
export const anIntroduction = (
  db: Db,
  it: { of: Person; member: string; vacancy: string; state?: States['introduction']; organisation?: string },
) => {
  const state = it.state ?? 'offered'
  const released = reached(state, 'released')
  const checked = reached(state, 'chosen') ? dayInLondon() : null
  return added(db, 'introduction', {
    state,
    vacancy_id: it.vacancy,
    membership_id: it.member,
    person_id: it.of.id,
    organisation_code: it.organisation ?? 'RX2',
    region_code: 'Y58',
    home_region_code: 'Y56',
    why: 'Has led finance through a merger.',
    answer_by: '2098-01-05',
    remind_on: '2098-01-03',
    offered_at: state === 'proposed' ? null : new Date(),
    accepted_at: released || state === 'accepted' ? new Date() : null,
    number: released || state === 'accepted' ? 1 : null,
    released_at: released ? new Date() : null,
    chosen_on: checked,
    fit_and_proper_on: checked,
    references_on: checked,
    ...(state === 'appointed' ? { starts_on: '2097-01-05', ends_on: '2097-06-30' } : {}),
  })
}

const way: States['introduction'][] = [
  'released',
  'shortlisted',
  'interviewing',
  'not-appointed',
  'chosen',
  'appointed',
]
const reached = (state: States['introduction'], step: States['introduction']) =>
  way.includes(state) && way.indexOf(state) >= way.indexOf(step)

/** An organisation has accepted the agreement on sharing data. */
export const anAgreement = (db: Db, it: { by: Person; organisation?: string }) =>
  db
    .insertInto('data_sharing_agreement')
    .values({ organisation_code: it.organisation ?? 'RX2', version: 1, accepted_by: it.by.id })
    .execute()
