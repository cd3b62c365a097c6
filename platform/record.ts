import { AsyncLocalStorage } from 'node:async_hooks'
import { events, type EventName } from '../rules/events.ts'
import type { Actor } from '../rules/roles.ts'
import type { Db } from './db.ts'

/** What an event is about: a thing by its kind and id, the person it concerns, and where. */
export interface About {
  thing: string
  id: string
  person?: string | null
  region?: string | null
  organisation?: string | null
  /** What the reader calls the person, where they may not know who it is. It is said, and never recorded. */
  knownAs?: string
}

/** The id of the request that is being answered, for the log and the events. */
export const requestId = new AsyncLocalStorage<string>()

/**
 * Adds an event, in the transaction of the change it tells of. No actor, no event.
 * @param detail only the keys that `rules/events.ts` names for the event; otherwise an Error
 * @returns the event's id
 */
export async function record(
  db: Db,
  actor: Actor,
  name: EventName,
  about: About,
  detail: Record<string, string | number | null> = {},
): Promise<number> {
  const { id } = await db
    .insertInto('event')
    .values(eventRow(actor, { name, about, detail }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface Told {
  name: EventName
  about: About
  detail?: Record<string, string | number | null>
}

/**
 * Adds the same event about each of many things, as `record` does about one.
 * @returns the events' ids, by the things'
 */
export async function recordEach(
  db: Db,
  actor: Actor,
  name: EventName,
  abouts: readonly About[],
): Promise<Map<string, number>> {
  if (abouts.length === 0) return new Map()
  const rows = abouts.map((about) => eventRow(actor, { name, about }))
  const added = await db.insertInto('event').values(rows).returning(['id', 'thing_id']).execute()
  return new Map(added.map(({ id, thing_id }) => [thing_id, id]))
}

function eventRow(actor: Actor, { name, about, detail = {} }: Told) {
  const allowed = events[name].detail ?? []
  const unknown = Object.keys(detail).filter((key) => !allowed.includes(key))
  if (unknown.length > 0) throw new Error(`The event ${name} has no ${unknown.join(', ')}.`)
  return {
    actor_id: actor.personId,
    actor_name: actor.name,
    name,
    thing: about.thing,
    thing_id: about.id,
    person_id: about.person ?? null,
    region_code: about.region ?? null,
    organisation_code: about.organisation ?? null,
    detail: JSON.stringify(detail),
    request_id: requestId.getStore() ?? null,
  }
}
