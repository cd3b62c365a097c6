import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { wrongAgain } from '../assessments/apply-again.ts'
import type { Actor } from '../../rules/roles.ts'
import type { feedbackForm, judgeForm } from './form.ts'
import type { ReleasedOutcome } from './outcome.ts'
import type { ToGive } from './to-give.ts'

/**
 * Gives the written feedback, once; the candidate is told.
 * @param version of the feedback that they saw
 * @throws WrongFields where they may apply again from a day that is not to come, Stale where it has been given by now
 */
export async function giveFeedback(
  db: Db,
  actor: Actor,
  it: ToGive,
  values: Values<ReturnType<typeof feedbackForm>>,
  version = it.version,
): Promise<void> {
  const { words, plan, again = null }: { words: string; plan: string; again?: string | null } = values
  const wrong = again === null ? null : wrongAgain(again)
  if (wrong) throw new WrongFields({ again: wrong })
  const given = await db
    .updateTable('feedback')
    .set({ words, plan, apply_again_on: again })
    .set({ given_by: actor.personId, given_at: new Date(), version: version + 1 })
    .where('assessment_id', '=', it.id)
    .where('given_at', 'is', null)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!given) throw new Stale()
  const event = await record(db, actor, 'feedback.give', it.about)
  const letter = notice(paths.outcome(it.application_id))
  await sendMail(db, { to: it.candidate_email, template: 'feedback-given', event, letter })
}

/** The candidate says how useful the feedback was, once. @throws Stale where they have said so in another tab */
export async function judgeFeedback(
  db: Db,
  actor: Actor,
  it: ReleasedOutcome,
  { useful, words }: Values<typeof judgeForm>,
  version = it.version,
): Promise<void> {
  const judged = await db
    .updateTable('feedback')
    .set({ useful, useful_words: words, judged_at: new Date(), version: version + 1 })
    .where('assessment_id', '=', it.assessment_id)
    .where('judged_at', 'is', null)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!judged) throw new Stale()
  await record(db, actor, 'feedback.judge', it.about)
}
