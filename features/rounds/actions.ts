import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import type { draftForm, prepareForm } from './form.ts'
import type { TeamsRound } from './of-team.ts'
import { firstQuestions, textsOf } from './standard.ts'
import { tellDrafts } from './tell.ts'

/** Prepares a round with the standard questions, criteria and what happens afterwards. Returns its id. */
export async function prepareRound(
  db: Db,
  actor: Actor,
  values: Values<ReturnType<typeof prepareForm>>,
): Promise<string> {
  const state = beginning(actor, 'round', 'prepare', { 'talent-team': values.region })
  checkDays(values.opens, values.closes)
  const columns = columnsOf(values)
  const texts = textsOf({ ...columns, criteria: '', afterwards: '' })
  const { id } = await db
    .insertInto('round')
    .values({ state, region_code: values.region, created_by: actor.personId, ...columns, ...texts })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('round_question').values(firstQuestions(id)).execute()
  await record(db, actor, 'round.prepare', { thing: 'round', id, region: values.region })
  return id
}

/** What is typed of a round before it is published. */
export type Draft = Values<typeof draftForm>

export const columnsOf = (values: Omit<Draft, 'criteria' | 'afterwards'>) => ({
  title: values.title,
  pathway: values.pathway,
  role_families: values.roles,
  opens_on: values.opens,
  closes_on: values.closes,
  about: values.about,
})

export function checkDays(opens: string, closes: string | null) {
  if (closes !== null && closes < opens)
    throw new WrongFields({ closes: 'The last day must be the same as or after the first day' })
}

/**
 * Shows the round to everybody.
 * @param version of the round as the page showed it; as it was loaded unless given
 * @throws Stale where it has been changed since: nothing is published unseen
 */
export async function publishRound(db: Db, actor: Actor, round: TeamsRound, version = round.version): Promise<void> {
  await mustBeAsSeen(db, round, version)
  const why = whyNotPublish(round)
  if (why) throw new WrongFields({ round: why })
  // Whoever still has it open as a draft comes second.
  await move(db, actor, 'round', 'publish', round, { version: round.version + 1 })
}

/** Why a round cannot be published as it is; null where it can. */
export function whyNotPublish({ questions, closes_on }: Pick<TeamsRound, 'questions' | 'closes_on'>): string | null {
  if (questions.length === 0) return 'It asks nothing yet. Enter at least one question first.'
  if (closes_on !== null && closes_on < dayInLondon())
    return `Its last day, ${day(closes_on)}, has passed. Enter a later one first.`
  return null
}

/** Takes no more applications from now on. Whoever writes one is told. @throws Stale as `publishRound` does */
export async function closeRound(db: Db, actor: Actor, round: TeamsRound, version = round.version): Promise<void> {
  await mustBeAsSeen(db, round, version)
  const event = await move(db, actor, 'round', 'close', round)
  await tellDrafts(db, round.id, event)
}

/** Nobody changes the round between what was seen and what is done with it. */
async function mustBeAsSeen(db: Db, round: TeamsRound, version: number): Promise<void> {
  const now = await db
    .selectFrom('round')
    .select(['version', 'state'])
    .where('id', '=', round.id)
    .forUpdate()
    .executeTakeFirst()
  if (round.version !== version || now?.version !== version || now.state !== round.state) throw new Stale(round)
}
