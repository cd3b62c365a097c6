import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { changeHowAssessed } from './change.ts'
import { instrumentsOf } from './instruments.ts'
import { chosenIn, fieldOf, type instrumentsForm } from './instruments-form.ts'
import { roundOfTeam } from './of-team.ts'

export type RoundToAssess = NonNullable<Awaited<ReturnType<typeof roundToAssess>>>

/** A round of the actor's team with how it is assessed, and whether that stays because a panel has an application of it. */
export async function roundToAssess(db: Db, actor: Actor, id: string) {
  const found = await roundOfTeam(db, actor, id)
  return found && { ...found, chosen: await instrumentsOf(db, id), given: await isGiven(db, id) }
}

const isGiven = async (db: Db, round: string) =>
  (await db.selectFrom('assessment').select('id').where('round_id', '=', round).limit(1).execute()).length > 0

/**
 * Chooses how a round is assessed.
 * @throws WrongFields where no instrument gives evidence on any item
 * @throws Stale where the round has been changed since the form was opened, or an application of it given to a panel
 */
export async function chooseInstruments(
  db: Db,
  actor: Actor,
  round: RoundToAssess,
  values: Values<ReturnType<typeof instrumentsForm>>,
  version: number,
): Promise<void> {
  const chosen = chosenIn(round, values)
  const first = Object.keys(values).find((name) => name !== 'blind') ?? fieldOf('')
  if (chosen.length === 0) throw new WrongFields({ [first]: 'Tick at least one item for at least one instrument' })
  await changeHowAssessed(db, actor, round, values.blind === 'yes', version)
  // Whoever gives an application to a panel holds the round's row, so that none is given from here on.
  if (await isGiven(db, round.id)) throw new Stale(round)
  await db.deleteFrom('round_instrument').where('round_id', '=', round.id).execute()
  await db
    .insertInto('round_instrument')
    .values(chosen.map(({ instrument, items }) => ({ round_id: round.id, instrument, items: [...items] })))
    .execute()
}
