import type { Db } from '../../platform/db.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'

/** How many people an organisation has seen for a vacancy who have no answer from it yet. */
export async function howManyWait(db: Db, vacancyId: string): Promise<number> {
  const { number } = await db
    .selectFrom('introduction')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('vacancy_id', '=', vacancyId)
    .where('state', 'in', seenStates)
    .executeTakeFirstOrThrow()
  return number
}

/**
 * Nobody is left without an answer: a vacancy is closed when everybody who was introduced has one. It is held, so that
 * nobody accepts while it is closed.
 */
export async function refuseWhileSomebodyWaits(db: Db, vacancyId: string, field: string): Promise<void> {
  await db.selectFrom('vacancy').select('id').where('id', '=', vacancyId).forNoKeyUpdate().execute()
  const number = await howManyWait(db, vacancyId)
  if (number > 0)
    throw new WrongFields({
      [field]: `${number === 1 ? '1 member who was introduced still waits' : `${number} members who were introduced still wait`} for your answer. Give feedback to each of them first.`,
    })
}
