import { sql } from 'kysely'
import { inTransaction, type Db } from '../../platform/db.ts'
import type { EqualityAnswers } from '../../platform/equality.ts'
import { inTurn } from '../../platform/in-turn.ts'
import { dayInLondon } from '../../rules/days.ts'
import { removeBefore, retention, type RetentionRule } from '../../rules/retention.ts'
import { forgetAnswersOf, forgetEndedAnswers } from './equality.ts'
import { lastRun } from './queries.ts'
import { atOnce } from './removal.ts'
import { removers } from './removers.ts'

type Rule = keyof typeof removers

/** The nightly job: removes whatever has been kept for long enough, and says how much it was. */
export async function removeWhatIsOver(db: Db, equality: EqualityAnswers, today = dayInLondon()): Promise<void> {
  let sum = 0
  const rules = (Object.keys(removers) as Rule[]).map((rule) => async () => {
    sum += await removeAll(db, equality, rule, today)
  })
  await inTurn([
    ...rules,
    async () => {
      const ran = await lastRun(db)
      const people = await forgetEndedAnswers(db, equality, today, ran && dayInLondon(ran))
      await say(db, 'equality-answers', people)
      sum += people
    },
  ])
  await db.insertInto('removal').values({ rule: 'run', removed: sum }).execute()
}

/** A few hundred in each transaction, until none is left. */
async function removeAll(db: Db, equality: EqualityAnswers, rule: Rule, today: string): Promise<number> {
  let sum = 0
  let removed: number
  do {
    removed = await inTransaction(db, null, (transaction) => removeSome(transaction, equality, rule, today))
    sum += removed
  } while (removed === atOnce)
  return counts(rule) ? sum : 0
}

const counts = (rule: Rule) => !(retention[rule] as RetentionRule).uncounted

async function removeSome(db: Db, equality: EqualityAnswers, rule: Rule, today: string): Promise<number> {
  await oneRunAtATime.execute(db)
  const { removed, people = [] } = await removers[rule](db, removeBefore(rule, today))
  if (counts(rule)) await say(db, rule, removed)
  // Before what leads to these people is gone for good, so that a run that breaks off here is made up for.
  await forgetAnswersOf(db, equality, people)
  return removed
}

const oneRunAtATime = sql`select pg_advisory_xact_lock(hashtext('retention.remove'))`

async function say(db: Db, rule: string, removed: number): Promise<void> {
  if (removed > 0) await db.insertInto('removal').values({ rule, removed }).execute()
}
