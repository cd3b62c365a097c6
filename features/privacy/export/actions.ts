import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import { developmentKinds } from '../../../rules/talent-conversation.ts'
import { stateIn, wordsOf } from './in-words.ts'

/** The person's development plan, and what they promised to do for others. */
export async function actionsOfYou(db: Db, { personId }: Actor) {
  const rows = await actions(db).where('action.person_id', '=', personId).execute()
  return rows.map((row) => ({
    whoDoesIt: row.owner === 'partner' ? 'Your conversation partner' : 'You',
    ...planned(row),
    reason: row.reason,
  }))
}

export async function actionsForOthers(db: Db, { personId }: Actor) {
  const rows = await actions(db)
    .innerJoin('conversation', 'conversation.id', 'action.conversation_id')
    .where('conversation.partner_id', '=', personId)
    .where('owner', '=', 'partner')
    .execute()
  return rows.map(planned)
}

const actions = (db: Db) =>
  db
    .selectFrom('action')
    .select(['action.state', 'owner', 'words', 'kind', 'due_on', 'action.reason', 'action.created_at', 'ended_at'])
    .orderBy('due_on')
    .orderBy('action.created_at')

interface Row {
  state: string
  words: string
  kind: string
  due_on: string
  created_at: Date
  ended_at: Date | null
}

const planned = (row: Row) => ({
  action: row.words,
  kind: wordsOf(developmentKinds, row.kind),
  state: stateIn('action', row.state),
  due: row.due_on,
  added: row.created_at,
  over: row.ended_at,
})
