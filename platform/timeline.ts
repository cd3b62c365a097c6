import type { EventName } from '../rules/events.ts'
import { hiddenFrom } from '../rules/events.ts'
import type { Db } from './db.ts'

const columns = ['id', 'at', 'name', 'actor_id', 'actor_name', 'detail'] as const

/** What happened to a thing, the newest first, at most 50. Reads by others stand in it too: people see who looked. */
export function timelineOf(db: Db, thing: string, id: string, leaveOut: readonly EventName[] = []) {
  let query = db.selectFrom('event').select(columns).where('thing', '=', thing).where('thing_id', '=', id)
  if (leaveOut.length > 0) query = query.where('name', 'not in', leaveOut)
  return query.orderBy('id', 'desc').limit(50).execute()
}

/** What happened about a person, as they may read it, the newest first; a page at a time, by the last id of the page before. */
export function timelineOfPerson(db: Db, personId: string, page: { before?: number; limit: number }) {
  let query = db
    .selectFrom('event')
    .select([...columns, 'thing', 'thing_id'])
    .where('person_id', '=', personId)
    .where('name', 'not in', hiddenFrom('candidate'))
  if (page.before) query = query.where('id', '<', page.before)
  return query.orderBy('id', 'desc').limit(page.limit).execute()
}
