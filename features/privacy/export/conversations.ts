import type { Db } from '../../../platform/db.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import { headings } from '../../../rules/talent-conversation.ts'
import { stateIn, wordsOf } from './in-words.ts'

/** Talent conversations about the person's own future: the record with both views. */
export async function conversationsAboutYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('conversation')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const views = await viewsIn(db, rows)
  return rows.map((row) => ({
    with: row.partner_name,
    ...held(row),
    message: row.message,
    readinessAgreed: wordsOf(readinessLabels, row.readiness),
    sharedWithTalentTeam: row.shared_with_region !== null,
    youAcknowledged: row.candidate_acknowledged_at,
    theyAcknowledged: row.partner_acknowledged_at,
    reason: row.reason,
    whatYouWrote: views.filter(by(row.id, personId)).map(view),
    whatTheyWrote: views.filter(by(row.id, row.partner_id)).map(view),
  }))
}

/** Talent conversations the person held as a leader: what they wrote. What the candidate wrote is the candidate's. */
export async function conversationsAsLeader(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('conversation')
    .selectAll()
    .where('partner_id', '=', personId)
    .orderBy('created_at')
    .execute()
  const views = await viewsIn(db, rows)
  return rows.map((row) => ({
    with: row.person_name,
    ...held(row),
    message: row.begun_by === personId ? row.message : null,
    youAcknowledged: row.partner_acknowledged_at,
    whatYouWrote: views.filter(by(row.id, personId)).map(view),
  }))
}

async function viewsIn(db: Db, rows: { id: string }[]) {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  return db.selectFrom('conversation_view').selectAll().where('conversation_id', 'in', ids).orderBy('heading').execute()
}

const by = (conversation: string, author: string) => (one: { conversation_id: string; author_id: string }) =>
  one.conversation_id === conversation && one.author_id === author

const view = (one: { heading: string; words: string; changed_at: Date }) => ({
  heading: wordsOf(headingLabels, one.heading),
  words: one.words,
  changed: one.changed_at,
})

const headingLabels = Object.fromEntries(Object.entries(headings).map(([name, { label }]) => [name, label]))

interface Row {
  state: string
  created_at: Date
  takes_place_at: Date | null
  place: string
  held_on: string | null
  elsewhere: boolean
}

const held = (row: Row) => ({
  state: stateIn('conversation', row.state),
  begun: row.created_at,
  arrangedFor: row.takes_place_at,
  place: row.place,
  heldOn: row.held_on,
  heldElsewhere: row.elsewhere,
})
