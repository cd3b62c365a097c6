import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { paths } from '../../paths.ts'
import { move } from '../../platform/move.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { asSeen } from './claimed.ts'
import type { objectionForm } from './form.ts'
import type { Assessment } from './queries.ts'
import { tellRole } from './tell.ts'

/**
 * The inclusion adviser signs off: the board has it next, and is told when it has all of the round.
 * @param version of the proposal that they saw
 * @throws Stale where the panel has proposed another since
 */
export async function signOff(db: Db, actor: Actor, before: Assessment, version = before.version): Promise<void> {
  const it = await asSeen(db, actor, before, version)
  const event = await move(db, actor, 'assessment', 'sign-off', it, { changed_at: new Date() })
  if (await isLastOfRound(db, it)) await tellRole(db, it, 'board-member', event, paths.roundOutcomes(it.round_id))
}

/** No other of the round is still with a panel or its adviser. */
const isLastOfRound = async (db: Db, { round_id }: Assessment) =>
  (await db
    .selectFrom('assessment')
    .select('id')
    .where('round_id', '=', round_id)
    .where(
      'state',
      'in',
      ['scoring', 'moderation', 'returned', 'proposed'].map((state) => sql.lit(state as 'scoring')),
    )
    .limit(sql.lit(1))
    .executeTakeFirst()) === undefined

/**
 * The inclusion adviser objects: nothing of it is released before the board has answered. Board and chair are told. What
 * they objected to before stays beside it.
 * @param version of the proposal that they saw
 * @throws Stale where the panel has proposed another since
 */
export async function objectToOutcome(
  db: Db,
  actor: Actor,
  before: Assessment,
  { objection }: Values<typeof objectionForm>,
  version = before.version,
): Promise<void> {
  const it = await asSeen(db, actor, before, version)
  const words = [it.objection, `${day(dayInLondon())}: ${objection}`].filter(Boolean).join('\n\n')
  const event = await move(db, actor, 'assessment', 'object', it, { objection: words, changed_at: new Date() })
  await tellRole(db, it, 'board-member', event, paths.roundOutcomes(it.round_id))
  await tellRole(db, it, 'chair', event, paths.assessment(it.id))
}
