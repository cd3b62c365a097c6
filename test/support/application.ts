import type { Db } from '../../platform/db.ts'
import { clockFrom } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { added } from './added.ts'
import type { Person } from './cast.ts'
import { aRound } from './round.ts'

/** A talent conversation; held and acknowledged by both, unless said otherwise. */
export const aConversation = (
  db: Db,
  { of, by, state = 'held' }: { of: Person; by: Person; state?: States['conversation'] },
) =>
  added(db, 'conversation', {
    state,
    person_id: of.id,
    person_name: of.name,
    person_email: of.email,
    partner_id: by.id,
    partner_name: by.name,
    partner_email: by.email,
    begun_by: of.id,
    ...(state === 'held' || state === 'acknowledged'
      ? { held_on: '2026-11-02', readiness: '6-12', candidate_acknowledged_at: new Date() }
      : {}),
    ...(state === 'held' ? { partner_acknowledged_at: new Date() } : {}),
  })

/** A senior leader whom nobody else has to do with; the same one at every call. */
async function aPartner(db: Db): Promise<Person> {
  const it = { name: 'Pat Partner', email: 'pat.partner@example.org' }
  const known = await db.selectFrom('person').select('id').where('email', '=', it.email).executeTakeFirst()
  if (known) return { ...it, ...known }
  return { ...it, ...(await db.insertInto('person').values(it).returning('id').executeTakeFirstOrThrow()) }
}

/** Complete, so that it can be submitted; with a talent conversation that has been held, unless it is given another or none. */
export async function anApplication(
  db: Db,
  it: {
    of: Person
    state?: States['application']
    region?: string
    round?: string
    conversation?: string | null
    hiddenFrom?: string[]
    cv?: true
  },
): Promise<string> {
  const { conversation = await aConversation(db, { of: it.of, by: await aPartner(db) }) } = it
  const id = await added(db, 'application', {
    round_id: it.round ?? (await aRound(db, it.region)),
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
    visibility_chosen: true,
    submitted_at: it.state === 'draft' ? null : new Date(),
    conversation_id: conversation,
    phone: '020 7946 0000',
    pay_framework: 'band-9',
    board_member: 'no',
    reports_to: 'Chief finance officer',
    years_at_level: 4,
    registration_body: 'none',
    experience: 'Two mergers.',
    organisation_kinds: ['acute'],
    travel: 'daily-60',
    notice: '3-months',
    fit_and_proper: 'yes',
    ...clockFrom(it.state ?? 'submitted', dayInLondon()),
  })
  const hidden = (it.hiddenFrom ?? []).map((organisation_code) => ({ application_id: id, organisation_code }))
  if (hidden.length > 0) await db.insertInto('application_hidden_from').values(hidden).execute()
  const cv = { application_id: id, person_id: it.of.id, name: 'cv.pdf', type: 'application/pdf' }
  if (it.cv)
    await db
      .insertInto('cv')
      .values({ ...cv, bytes: Buffer.from('%PDF-1.7 %%EOF') })
      .execute()
  const answers = ['transformation', 'governance', 'inclusion', 'motivation'].map((question) => ({
    application_id: id,
    question,
    words: `About ${question}`,
  }))
  await db.insertInto('application_answer').values(answers).execute()
  return id
}
