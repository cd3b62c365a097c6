import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { isOpen } from '../rounds/queries.ts'
import { thingOf, written } from './queries.ts'

export type ToSend = Awaited<ReturnType<typeof toSend>>[number]

/** What one form may send; the next come up once these are sent or discarded. */
const atOnce = 25

/** The actor's own nominations that are not sent yet, the oldest first, each with why it cannot be sent. */
export async function toSend(db: Db, actor: Actor) {
  const rows = await written(db)
    .select(sentBefore.as('sent_before'))
    .where('nomination.nominator_id', '=', actor.personId)
    .where('nomination.state', '=', sql.lit('prepared' as const))
    .orderBy('nomination.created_at')
    .orderBy('nomination.id')
    .limit(sql.lit(atOnce))
    .execute()
  return rows.map((row) => ({ ...row, ...thingOf(row), ticked: `${row.id}~${row.version}`, why: whyNot(actor, row) }))
}

const sentBefore = sql<boolean>`exists (
  select 1 from nomination as other where other.nominator_id = nomination.nominator_id
    and other.person_id = nomination.person_id and other.round_id = nomination.round_id
    and other.state in ('waiting', 'made', 'accepted'))`

export const sentAlready = 'You have nominated them to this round already. Discard this nomination.'

interface Row {
  round_state: string
  opens_on: string
  closes_on: string | null
  nominator_organisation: string
  organisation_name: string
  sent_before: boolean
}

/** Why it cannot be sent as it is, as a sentence; null where it can. */
function whyNot(actor: Actor, it: Row): string | null {
  if (!isOpen({ ...it, state: it.round_state }))
    return it.round_state === 'published' && it.closes_on
      ? `The round closed on ${day(it.closes_on)}. Choose another round, or discard the nomination.`
      : 'The round is closed. Choose another round, or discard the nomination.'
  if (it.sent_before) return sentAlready
  if (!scopesOf(actor, 'leader').includes(it.nominator_organisation))
    return `You no longer lead in ${it.organisation_name}. Choose another organisation, or discard the nomination.`
  return null
}
