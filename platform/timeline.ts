import { hiddenFrom, readings, sentence, type Detail, type EventName } from '../rules/events.ts'
import type { Db } from './db.ts'
import type { About } from './record.ts'

const columns = ['id', 'at', 'name', 'actor_id', 'actor_name', 'detail', 'person_id'] as const

/** What happened to a thing, the newest first, at most 50. Reads by others stand in it too: people see who looked. */
export function timelineOf(db: Db, thing: string, id: string, leaveOut: readonly EventName[] = []) {
  let query = db.selectFrom('event').select(columns).where('thing', '=', thing).where('thing_id', '=', id)
  if (leaveOut.length > 0) query = query.where('name', 'not in', leaveOut)
  return query.orderBy('id', 'desc').limit(50).execute()
}

interface PageOfEvents {
  /** The last id of the page before. */
  before?: number
  limit: number
  leaveOut?: readonly EventName[]
}

/** What happened about a person, as they may read it, the newest first; a page at a time. */
export function timelineOfPerson(db: Db, personId: string, { before, limit, leaveOut = [] }: PageOfEvents) {
  let query = db
    .selectFrom('event')
    .select([...columns, 'thing', 'thing_id'])
    .where('person_id', '=', personId)
    .where('name', 'not in', [...hiddenFrom('candidate'), ...leaveOut])
  if (before) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

export interface LastChange {
  sentence: string
  at: Date
  /** The reader changed it themselves. */
  own: boolean
}

/**
 * Who changed a thing last, how and when, for whoever came second. To look at it is no change. Who may not know whom it is
 * about reads no name but their own: other names could tell.
 */
export async function lastChangeOf(db: Db, about: About, reader: string | null): Promise<LastChange | null> {
  const event = await db
    .selectFrom('event')
    .select(columns)
    .where('thing', '=', about.thing)
    .where('thing_id', '=', about.id)
    .where('name', 'not in', readings)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!event) return null
  const own = event.actor_id === reader
  const who = own ? 'You' : about.knownAs ? unnamed(event, about.knownAs) : event.actor_name
  return { sentence: sentence(event.name, who, event.detail as Detail), at: event.at, own }
}

const unnamed = (event: { actor_id: string | null; person_id: string | null }, knownAs: string) =>
  event.actor_id !== null && event.actor_id === event.person_id ? knownAs : 'Somebody else'
