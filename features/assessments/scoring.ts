import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { locked } from './claimed.ts'
import type { correctionForm, scoreForm } from './form.ts'
import { openIfComplete } from './open.ts'
import type { Assessment } from './queries.ts'
import { scoreOf, scoresOf } from './scores.ts'

/**
 * Keeps one score of the actor's, as it was when the form was opened.
 * @param version of the score; 0 where there was none
 * @throws Stale where it was saved in another tab, or the actor has locked since
 */
export async function saveScore(
  db: Db,
  actor: Actor,
  it: Assessment,
  item: string,
  { level, evidence }: Values<typeof scoreForm>,
  version: number,
): Promise<void> {
  await mustNotBeLocked(db, actor, it)
  const key = { assessment_id: it.id, person_id: actor.personId, item, number: 0 }
  const words = { level, evidence, changed_at: new Date() }
  const saved =
    version === 0
      ? await db
          .insertInto('score')
          .values({ ...key, ...words })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('score')
          .set({ ...words, version: version + 1 })
          .where((is) => is.and(key))
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!saved) throw new Stale(it)
  await record(db, actor, 'score.write', it.about)
}

/** Their lock waits until what is being saved is saved; after it nothing is. */
async function mustNotBeLocked(db: Db, actor: Actor, it: Assessment): Promise<void> {
  const mine = await db
    .selectFrom('assessment_assessor')
    .select('locked_at')
    .where('assessment_id', '=', it.id)
    .where('person_id', '=', actor.personId)
    .where('excused_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  if (!mine || mine.locked_at) throw new Stale(it)
}

/**
 * Locks all of the actor's scores. With the last of the panel's the scores open to the panel, and the chair is told.
 * @throws WrongFields while one is missing, Stale where they are locked already
 */
export async function lockScores(db: Db, actor: Actor, before: Assessment): Promise<void> {
  const it = await locked(db, actor, before)
  const scores = await scoresOf(db, it.id)
  const missing = it.items.filter(({ key }) => !scoreOf(scores, actor.personId, key))
  if (missing.length > 0) throw new WrongFields({ alone: 'Score every item first, with its evidence' })
  const lockedNow = await db
    .updateTable('assessment_assessor')
    .set({ locked_at: new Date() })
    .where('assessment_id', '=', it.id)
    .where('person_id', '=', actor.personId)
    .where('locked_at', 'is', null)
    .where('excused_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  if (!lockedNow) throw new Stale(it)
  await record(db, actor, 'score.lock', it.about)
  await openIfComplete(db, actor, it)
}

/**
 * Puts a correction beside a locked score, which stays as it was.
 * @param number how many there were when the form was opened
 * @throws Stale where another correction was made since, or the panel has proposed an outcome
 */
export async function correctScore(
  db: Db,
  actor: Actor,
  before: Assessment,
  item: string,
  values: Values<typeof correctionForm>,
  number: number,
): Promise<void> {
  const it = await locked(db, actor, before)
  if (!it.mine?.locked_at || !correctable.includes(it.state)) throw new Stale(it)
  const { level, evidence, reason } = values
  const row = { assessment_id: it.id, person_id: actor.personId, item, level, evidence, reason }
  const added = await db
    .insertInto('score')
    .values({ ...row, number: number + 1 })
    .onConflict((conflict) => conflict.doNothing())
    .returning(sql`1`.as('one'))
    .executeTakeFirst()
  if (!added) throw new Stale(it)
  await record(db, actor, 'score.correct', it.about)
}

/** While the panel has not proposed an outcome that rests on the scores. */
export const correctable: readonly string[] = ['scoring', 'moderation', 'returned']
