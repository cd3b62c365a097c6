import type { Db } from '../../../platform/db.ts'
import type { Values } from '../../../platform/form.ts'
import { record } from '../../../platform/record.ts'
import { Stale, WrongFields } from '../../../platform/refusals.ts'
import { scopesOf, type Actor } from '../../../rules/roles.ts'
import type { settingsForm } from './form.ts'

export type BoardSettings = NonNullable<Awaited<ReturnType<typeof settingsOfBoard>>>

/** How the board of the actor's own team is reached, and how long it has to answer vacancies; null for another board. */
export async function settingsOfBoard(db: Db, actor: Actor, slug: string) {
  const board = await db
    .selectFrom('board')
    .select(['slug', 'name', 'region_code', 'email', 'answer_days', 'interim_answer_days', 'version'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!board || !scopesOf(actor, 'talent-team').includes(board.region_code)) return null
  const scope = { 'talent-team': board.region_code }
  return { ...board, scope, about: { thing: 'board', id: board.slug, region: board.region_code } }
}

/** A new time to answer holds from now on: what was asked before keeps its day. @throws Stale where somebody else was faster */
export async function changeSettings(
  db: Db,
  actor: Actor,
  board: BoardSettings,
  { email, usual, interim }: Values<typeof settingsForm>,
  version: number,
): Promise<void> {
  if (interim > usual) throw new WrongFields({ interim: 'An interim post must not wait longer than another' })
  const changed = await db
    .updateTable('board')
    .set({ email, answer_days: usual, interim_answer_days: interim, version: version + 1 })
    .where('slug', '=', board.slug)
    .where('version', '=', version)
    .returning('slug')
    .executeTakeFirst()
  if (!changed) throw new Stale()
  await record(db, actor, 'board.edit', board.about)
}
