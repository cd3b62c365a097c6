import type { Db } from '../../platform/db.ts'
import { instruments, standardInstruments, type Chosen } from '../../rules/instruments.ts'
import { keysOf } from '../../rules/categories.ts'

/** How a round is assessed, in the order of the instruments: as its team chose, else as the programme's rounds are. */
export async function instrumentsOf(db: Db, round: string): Promise<readonly Chosen[]> {
  const chosen = await db
    .selectFrom('round_instrument')
    .select(['instrument', 'items'])
    .where('round_id', '=', round)
    .execute()
  const order: readonly string[] = keysOf(instruments)
  if (chosen.length === 0) return standardInstruments
  return chosen.toSorted((one, other) => order.indexOf(one.instrument) - order.indexOf(other.instrument))
}

/** What a round begins to be assessed by stays, also when the programme's standard changes later. */
export async function fixInstruments(db: Db, round: string): Promise<void> {
  const chosen = await instrumentsOf(db, round)
  await db
    .insertInto('round_instrument')
    .values(chosen.map(({ instrument, items }) => ({ round_id: round, instrument, items: [...items] })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
