import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationAsAt } from '../organisations/queries.ts'
import type { changeForm, offerForm } from './form.ts'
import { placementThing } from './placements.ts'
import type { Opportunity } from './queries.ts'
import { tellMember } from './tell.ts'

/** Offers an opportunity to the members who chose the organisation's region. Returns its id. */
export async function offerOpportunity(
  db: Db,
  actor: Actor,
  values: Values<ReturnType<typeof offerForm>>,
): Promise<string> {
  const code = values.organisation
  const scope = { recruiter: code, 'organisation-administrator': code, leader: code }
  const state = beginning(actor, 'opportunity', 'offer', scope)
  const organisation = await organisationAsAt(db, code, dayInLondon())
  const region = organisation?.region_code
  const board = region
    ? await db.selectFrom('board').select('slug').where('region_code', '=', region).executeTakeFirst()
    : undefined
  if (!region || !board)
    throw new WrongFields({ organisation: 'This organisation is in no region with a talent board' })
  const { id } = await db
    .insertInto('opportunity')
    .values({ state, organisation_code: code, region_code: region, created_by: actor.personId, ...columns(values) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'opportunity.offer', { thing: 'opportunity', id, region, organisation: code })
  return id
}

const columns = (values: Values<typeof changeForm>) => ({
  kind: values.kind,
  title: values.title,
  learning: values.learning,
  role_families: values.roles,
  starts_on: values.starts,
  ends_on: values.ends,
  commitment: values.commitment,
  places: values.places,
})

/** @throws Stale where it has been changed or closed since the form was opened */
export async function changeOpportunity(
  db: Db,
  actor: Actor,
  it: Opportunity,
  values: Values<typeof changeForm>,
  version: number,
): Promise<void> {
  const { taken } = await db
    .selectFrom('opportunity')
    .select('taken')
    .where('id', '=', it.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (values.places < taken) throw new WrongFields({ places: `${taken} places are agreed already` })
  const saved = await db
    .updateTable('opportunity')
    .set({ ...columns(values), version: version + 1 })
    .where('id', '=', it.id)
    .where('state', '=', 'open')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await record(db, actor, 'opportunity.edit', it.about)
}

/**
 * Closes it, and answers everybody who still waits. Whoever asks at the same moment is either answered here, or finds it
 * closed.
 */
export async function closeOpportunity(
  db: Db,
  actor: Actor,
  it: Pick<Opportunity, 'id' | 'state' | 'scope' | 'about'>,
  answer: string,
): Promise<void> {
  await move(db, actor, 'opportunity', 'close', it)
  const waiting = await db
    .selectFrom('placement')
    .select(['id', 'state', 'person_id', 'organisation_code', 'region_code'])
    .where('opportunity_id', '=', it.id)
    .where('state', '=', sql.lit('asked'))
    .orderBy('id')
    .execute()
  const now = new Date()
  for (const one of waiting) {
    const set = { answer: answer || 'The opportunity has been closed.', answered_at: now, ended_at: now }
    const event = await move(db, actor, 'placement', 'decline', placementThing(one), set)
    await tellMember(db, one, event)
  }
}
