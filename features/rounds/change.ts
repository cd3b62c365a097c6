import type { Updateable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { checkDays, columnsOf, type Draft } from './actions.ts'
import type { publishedForm } from './form.ts'
import type { TeamsRound } from './of-team.ts'
import { textsOf } from './standard.ts'
import { tellDrafts } from './tell.ts'

/**
 * Changes a round before it is published.
 * @throws Stale where it has been changed or published since the form was opened
 */
export async function changeDraft(db: Db, actor: Actor, round: TeamsRound, values: Draft, version: number) {
  checkDays(values.opens, values.closes)
  const columns = columnsOf(values)
  const texts = textsOf({ ...columns, criteria: values.criteria, afterwards: values.afterwards }, round)
  await save(db, actor, round, { ...columns, ...texts }, version)
}

/**
 * Changes what may be changed of a published round: its words, and a later last day. Whoever writes an application is
 * told of another day.
 * @throws Stale where it has been changed or closed since the form was opened
 */
export async function changePublished(
  db: Db,
  actor: Actor,
  round: TeamsRound,
  values: Values<typeof publishedForm>,
  version: number,
): Promise<void> {
  const shorter = round.closes_on === null ? values.closes !== null : values.closes && values.closes < round.closes_on
  if (shorter)
    throw new WrongFields({
      closes: round.closes_on
        ? `People rely on ${day(round.closes_on)}: the last day can only be later`
        : 'People rely on it being open all year. To end it, close it.',
    })
  const { title, closes: closes_on, about, criteria, afterwards } = values
  const texts = textsOf({ pathway: round.pathway, closes_on, criteria, afterwards }, round)
  const event = await save(db, actor, round, { title, closes_on, about, ...texts }, version)
  if (closes_on !== round.closes_on) await tellDrafts(db, round.id, event)
}

type Columns = Omit<Updateable<DB['round']>, 'id' | 'state' | 'version'>

async function save(db: Db, actor: Actor, round: TeamsRound, columns: Columns, version: number): Promise<number> {
  await update(db, round, columns, version)
  return record(db, actor, 'round.edit', round.about)
}

async function update(db: Db, round: TeamsRound, columns: Columns, version: number): Promise<void> {
  const saved = await db
    .updateTable('round')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', round.id)
    .where('state', '=', round.state)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(round)
}

/** Marks a round as changed where something that belongs to it was. @throws Stale as `save` does */
export const touchRound = (db: Db, actor: Actor, round: TeamsRound, version: number) =>
  save(db, actor, round, {}, version)

/** Changes whether a round is read without names, and marks the rest of how it is assessed as changed. @throws Stale as `save` does */
export async function changeHowAssessed(db: Db, actor: Actor, round: TeamsRound, name_blind: boolean, version: number) {
  await update(db, round, { name_blind }, version)
  await record(db, actor, 'instrument.choose', round.about)
}
