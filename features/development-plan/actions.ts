import type { Db } from '../../platform/db.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Action } from './queries.ts'

interface Typed {
  words: string
  kind: string
  /** `yyyy-mm-dd` */
  due: string
}

/** What an action is agreed in; null where a person adds one to their own plan. */
type AgreedIn = { id: string; person_id: string; partner_id: string } | null

/** Adds an action to a person's development plan. Returns its id. */
export async function agreeAction(
  db: Db,
  actor: Actor,
  { words, kind, due, owner }: Typed & { owner: string },
  conversation: AgreedIn,
): Promise<string> {
  const person_id = conversation?.person_id ?? actor.personId
  const partner_id = conversation?.partner_id ?? null
  const state = beginning(actor, 'action', 'agree', { candidate: person_id, partner: partner_id })
  const { id } = await db
    .insertInto('action')
    .values({
      state,
      person_id,
      partner_id,
      conversation_id: conversation?.id ?? null,
      words,
      kind,
      due_on: due,
      owner,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'action.agree', { thing: 'action', id, person: person_id })
  return id
}

/** @throws Stale where it was changed, done or dropped since the form was opened */
export async function changeAction(db: Db, actor: Actor, it: Action, typed: Typed, version: number): Promise<void> {
  const saved = await db
    .updateTable('action')
    .set({ words: typed.words, kind: typed.kind, due_on: typed.due, version: version + 1 })
    .where('id', '=', it.id)
    .where('state', '=', 'planned')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await record(db, actor, 'action.edit', it.about)
}

export const finishAction = (db: Db, actor: Actor, it: Action) =>
  move(db, actor, 'action', 'finish', it, { ended_at: new Date() })

export const dropAction = (db: Db, actor: Actor, it: Action, reason: string) =>
  move(db, actor, 'action', 'drop', it, { reason, ended_at: new Date() })
