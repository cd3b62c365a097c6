import { sql } from 'kysely'
import { dayInLondon } from '../rules/days.ts'
import type { EventName } from '../rules/events.ts'
import type { Actor } from '../rules/roles.ts'
import type { Db } from './db.ts'
import { record, type About } from './record.ts'

/** Records that somebody looked at what another person has written, once a day for each reader and thing. */
export async function recordReading(db: Db, actor: Actor, name: EventName, about: About): Promise<void> {
  if (about.person === actor.personId) return
  const known = await db
    .selectFrom('event')
    .select('id')
    .where('thing', '=', about.thing)
    .where('thing_id', '=', about.id)
    .where('name', '=', name)
    .where('actor_id', '=', actor.personId)
    .where('at', '>=', startOfToday())
    .limit(1)
    .executeTakeFirst()
  if (!known) await record(db, actor, name, about)
}

const startOfToday = () => sql<Date>`${dayInLondon()}::date::timestamp at time zone 'Europe/London'`
