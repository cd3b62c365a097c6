import type { Db } from '../../platform/db.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Elsewhere, Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { agreeAction } from '../development-plan/actions.ts'
import type { Placement } from './placements.ts'
import { opportunityThing, type Opportunity } from './queries.ts'
import { tellMember, tellOfferers } from './tell.ts'

/**
 * A member asks for a place. Nobody closes the opportunity until it is done.
 * @returns the request's id
 * @throws Stale where the opportunity is closed by now
 */
export async function askFor(
  db: Db,
  actor: Actor,
  { opportunity: it, membershipId }: { opportunity: Opportunity; membershipId: string },
  words: string,
): Promise<string> {
  const state = beginning(actor, 'placement', 'ask', { candidate: actor.personId })
  const now = await held(db, it.id)
  if (now.state !== 'open') throw new Stale(opportunityThing(now))
  if (now.taken >= now.places) throw new WrongFields({ words: 'All places have been taken in the meantime' })
  const place = { organisation_code: now.organisation_code, region_code: now.region_code }
  const asked = await db
    .insertInto('placement')
    .values({
      ...place,
      state,
      opportunity_id: it.id,
      membership_id: membershipId,
      person_id: actor.personId,
      words,
      due_on: dueOn('placement-answer', dayInLondon()),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'person_id', 'organisation_code', 'opportunity_id'])
    .executeTakeFirst()
  if (!asked) throw new Elsewhere(paths.opportunity(it.id))
  const event = await record(db, actor, 'placement.ask', {
    thing: 'placement',
    id: asked.id,
    person: actor.personId,
    region: now.region_code,
    organisation: now.organisation_code,
  })
  await tellOfferers(db, asked, event)
  return asked.id
}

/** Holds the opportunity until the transaction ends: its places are given one after the other. */
const held = (db: Db, id: string) =>
  db.selectFrom('opportunity').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** @throws WrongFields where the last place was given to somebody else */
export async function agreeTo(db: Db, actor: Actor, it: Placement, answer: string): Promise<void> {
  const { taken, places } = await held(db, it.opportunity_id)
  if (taken >= places)
    throw new WrongFields({ answer: 'All places are taken. Give it more places first, or decline this request.' })
  const event = await move(db, actor, 'placement', 'agree', it, { answer, answered_at: new Date() })
  await count(db, it.opportunity_id, taken + 1)
  await tellMember(db, it, event)
}

export async function declineIt(db: Db, actor: Actor, it: Placement, answer: string): Promise<void> {
  const now = new Date()
  const event = await move(db, actor, 'placement', 'decline', it, { answer, answered_at: now, ended_at: now })
  await tellMember(db, it, event)
}

/** A place that was agreed is free again. */
export async function withdrawIt(
  db: Db,
  actor: Actor,
  it: Pick<Placement, 'id' | 'state' | 'scope' | 'about' | 'opportunity_id' | 'organisation_code' | 'person_id'>,
  answer: string,
): Promise<void> {
  const { taken } = await held(db, it.opportunity_id)
  const event = await move(db, actor, 'placement', 'withdraw', it, {
    ended_at: new Date(),
    ...(answer ? { answer } : {}),
  })
  if (it.state === 'agreed') await count(db, it.opportunity_id, taken - 1)
  await tellOfferers(db, it, event)
}

const count = (db: Db, id: string, taken: number) =>
  db.updateTable('opportunity').set({ taken }).where('id', '=', id).execute()

export const finishIt = (db: Db, actor: Actor, it: Placement) =>
  move(db, actor, 'placement', 'finish', it, { ended_at: new Date() })

/** Puts an agreed opportunity into the member's own development plan, once. */
export async function planIt(
  db: Db,
  actor: Actor,
  it: Placement,
  typed: { words: string; kind: string; due: string },
): Promise<void> {
  const planned = await db
    .updateTable('placement')
    .set({ planned_at: new Date() })
    .where('id', '=', it.id)
    .where('state', '=', 'agreed')
    .where('planned_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!planned) throw new Stale(it)
  await agreeAction(db, actor, { ...typed, owner: 'candidate' }, null)
  await record(db, actor, 'placement.plan', it.about)
}
