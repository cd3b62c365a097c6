import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { standingOf } from '../../rules/rounds.ts'
import type { Application } from './queries.ts'

/** What was sent before midnight may reach us a little after it. */
const onItsWay = 60_000

export interface Deadline {
  /** It may still be submitted. */
  open: boolean
  /** When they pressed the button with their session over, where it is this that counts. */
  pressed: Date | null
}

/** Whether a draft may still be submitted to its round: until the end of the last day in London, or as it was kept then. */
export async function deadlineOf(db: Db, it: Application, now = new Date()): Promise<Deadline> {
  const closed = it.round_state === 'closed' ? await closedEarlyAt(db, it.round_id) : null
  const taken = (at: Date) =>
    standingOf({ ...it, state: 'published' }, dayInLondon(at)) === 'open' && (!closed || at < closed)
  if (it.round_state === 'draft') return { open: false, pressed: null }
  if (taken(new Date(now.getTime() - onItsWay)) || taken(now)) return { open: true, pressed: null }
  const pressed = await pressedAt(db, it)
  return pressed && pressed >= it.changed_at && pressed >= (it.conversation_agreed_at ?? pressed) && taken(pressed)
    ? { open: true, pressed }
    : { open: false, pressed: null }
}

/** When the team closed the round before its time. */
async function closedEarlyAt(db: Db, round: string): Promise<Date | null> {
  const event = db.selectFrom('event').select('at').where('thing', '=', 'round').where('thing_id', '=', round)
  return (await event.where('name', '=', 'round.close').executeTakeFirst())?.at ?? new Date(0)
}

/**
 * When the candidate pressed the button of a form that was kept, because their session was over: one that was filled in,
 * and opened on the answers as they are.
 */
async function pressedAt(db: Db, { id, person_id, version }: Application): Promise<Date | null> {
  const filledIn = JSON.stringify([
    ['version', String(version)],
    ['declared', 'yes'],
  ])
  const kept = await db
    .selectFrom('draft')
    .select('at')
    .where('person_id', '=', person_id)
    .where('path', '=', paths.checkAnswers(id))
    .where(sql<boolean>`typed @> ${filledIn}::jsonb`)
    .executeTakeFirst()
  return kept?.at ?? null
}
