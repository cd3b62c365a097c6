import { sql } from 'kysely'
import type { Updateable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { dayForm } from './form.ts'
import type { Conversation } from './queries.ts'
import { mustBeOpen, type Step } from './sides.ts'
import { tellBoth, tellOther } from './tell.ts'

/** The leader accepts; from now on they stand in it by the name they gave themselves. */
export const accept = (db: Db, actor: Actor, it: Conversation) =>
  step(db, actor, it, 'accept', { partner_name: actor.name })

/** The candidate accepts what a leader offered. */
export const agree = (db: Db, actor: Actor, it: Conversation) =>
  step(db, actor, it, 'agree', { person_name: actor.name })

/** Whoever was asked declines; the other reads why, where a reason was given. */
export const decline = (db: Db, actor: Actor, it: Conversation, reason: string) =>
  step(db, actor, it, 'decline', { reason })

/** Either calls it off; before it is answered only whoever asked. */
export const cancel = (db: Db, actor: Actor, it: Conversation, reason: string) =>
  step(db, actor, it, 'cancel', { reason })

/** Makes a move that is open to the actor, and tells the other. @throws Forbidden, Stale */
export async function step(
  db: Db,
  actor: Actor,
  it: Conversation,
  name: Step,
  set: Omit<Updateable<DB['conversation']>, 'id' | 'state'>,
): Promise<void> {
  mustBeOpen(it, actor, name)
  const event = await move(db, actor, 'conversation', name, it, {
    ...set,
    version: sql<number>`version + 1` as never,
    changed_at: new Date(),
  })
  await tellOther(db, actor, it, event)
}

/** Either sets the day, the time in London and the place; both are told. @throws Stale */
export async function arrange(
  db: Db,
  actor: Actor,
  it: Conversation,
  { day, time, place }: Values<typeof dayForm>,
  version: number,
): Promise<void> {
  const saved = await db
    .updateTable('conversation')
    .set({ takes_place_at: inLondon(day, time), place, version: version + 1, changed_at: new Date() })
    .where('id', '=', it.id)
    .where('state', '=', 'arranged')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await tellBoth(db, it, await record(db, actor, 'conversation.arrange', it.about))
}

const inLondon = (day: string, time: string) => sql<Date>`(${`${day} ${time}`})::timestamp at time zone 'Europe/London'`
