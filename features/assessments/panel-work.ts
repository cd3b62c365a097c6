import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { paths } from '../../paths.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { departs } from '../../rules/moderation.ts'
import { nearMisses } from '../../rules/outcomes.ts'
import type { Actor } from '../../rules/roles.ts'
import { listed } from '../../ui/words.ts'
import { wrongAgain } from './apply-again.ts'
import { locked } from './claimed.ts'
import { consensusOf, levelsOf, unsettled } from './consensus.ts'
import type { consensusForm, outcomeForm } from './form.ts'
import { counting, lackingAmong } from './given.ts'
import type { Assessment } from './queries.ts'
import { scoresOf } from './scores.ts'
import { tellRole } from './tell.ts'

/**
 * The chair records what the panel agrees on for one item.
 * @param version of the consensus that they saw; 0 where there was none
 * @throws WrongFields where it departs from the scores without a reason, Stale where it was recorded in another tab
 */
export async function recordConsensus(
  db: Db,
  actor: Actor,
  before: Assessment,
  item: string,
  { level, reason }: Values<typeof consensusForm>,
  version: number,
): Promise<void> {
  const it = await locked(db, actor, before)
  const levels = levelsOf(await scoresOf(db, it.id), counting(it.assessors), item)
  if (!reason && departs(level, levels))
    throw new WrongFields({ reason: 'Give the reason, since most of the panel did not score this' })
  const row = { level, reason, recorded_by: actor.personId, recorded_at: new Date() }
  const saved =
    version === 0
      ? await db
          .insertInto('consensus')
          .values({ assessment_id: it.id, item, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('consensus')
          .set({ ...row, version: version + 1 })
          .where('assessment_id', '=', it.id)
          .where('item', '=', item)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await record(db, actor, 'consensus.record', it.about)
}

/**
 * The chair proposes an outcome, with its reasons; the inclusion adviser is told.
 * @throws WrongFields while an item has no consensus, too few scores count, or a near-miss has no plan or date
 */
export async function proposeOutcome(
  db: Db,
  actor: Actor,
  before: Assessment,
  values: Values<typeof outcomeForm>,
): Promise<void> {
  const it = await locked(db, actor, before)
  const lacks = lackingAmong(it.assessors)
  if (lacks.length > 0) throw new WrongFields({ outcome: `The scores do not suffice: ${listed(lacks)}` })
  const open = unsettled(it, await scoresOf(db, it.id), await consensusOf(db, it.id))
  if (open.length > 0)
    throw new WrongFields({
      outcome: `Record first what the panel agrees on: ${listed(open.map(({ label }) => label))}`,
    })
  const { outcome, strengths, development, reason, plan, again } = values
  const near = nearMisses.includes(outcome)
  checkPlan(near, plan, again)
  const event = await move(db, actor, 'assessment', 'propose', it, {
    outcome,
    strengths,
    development,
    reason,
    plan: near ? plan : '',
    apply_again_on: near ? again : null,
    changed_at: new Date(),
  })
  await tellRole(db, it, 'inclusion-adviser', event, paths.assessment(it.id))
}

/** Near-misses are not lost: each has a plan, and a day from which they may apply again. */
function checkPlan(near: boolean, plan: string, again: string | null) {
  if (!near) return
  const wrongDay = again === null ? 'Enter from when they may apply again' : wrongAgain(again)
  const wrong = { ...(plan ? {} : { plan: 'Write a development plan' }), ...(wrongDay ? { again: wrongDay } : {}) }
  if (Object.keys(wrong).length > 0) throw new WrongFields(wrong)
}
