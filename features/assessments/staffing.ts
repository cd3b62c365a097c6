import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { paths } from '../../paths.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { conflicts, type Conflict } from '../../rules/conflicts.ts'
import { lackingToScore } from '../../rules/panels.ts'
import type { Actor } from '../../rules/roles.ts'
import { listed } from '../../ui/words.ts'
import { keepConflicts } from '../panels/keep-conflicts.ts'
import { conflictsFound } from '../panels/conflicts-found.ts'
import { locked } from './claimed.ts'
import type { excuseForm } from './form.ts'
import { counting, given, lackingAmong, type Given } from './given.ts'
import { openIfComplete } from './open.ts'
import type { Assessment } from './queries.ts'
import { tellRole } from './tell.ts'

/**
 * The chair releases an assessor who is absent, so that the others need not wait.
 * @throws WrongFields where too few would be left to score, Stale where the assessor has locked or was released meanwhile
 */
export async function excuseAssessor(
  db: Db,
  actor: Actor,
  before: Assessment,
  who: Given,
  { reason }: Values<typeof excuseForm>,
): Promise<void> {
  const it = await locked(db, actor, before)
  const left = counting(it.assessors).filter(({ person_id }) => person_id !== who.person_id)
  const lacks = lackingToScore(left)
  if (lacks.length > 0)
    throw new WrongFields({
      reason: `Without ${who.name} this is lacking: ${listed(lacks)}. Ask the talent team to give the candidate to another assessor first.`,
    })
  const excused = await db
    .updateTable('assessment_assessor')
    .set({ excused_at: new Date(), excused_by: actor.personId, excused_because: reason })
    .where('assessment_id', '=', it.id)
    .where('person_id', '=', who.person_id)
    .where('locked_at', 'is', null)
    .where('excused_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  if (!excused) throw new Stale(it)
  const event = await record(db, actor, 'assessor.excuse', it.about)
  await sendMail(db, { to: who.email, template: 'assessor-excused', event, letter: notice(paths.assessments()) })
  await openIfComplete(db, actor, it)
}

/**
 * Notes that somebody may not assess this candidate after all. What they scored is kept and no longer counts; where too
 * few are left the scoring opens again, for another assessor.
 */
export async function reportConflict(
  db: Db,
  actor: Actor,
  before: Assessment,
  who: string,
  conflict: { kind: Exclude<Conflict, 'none'>; words: string },
): Promise<void> {
  const it = await locked(db, actor, before)
  if (it.assessors.some(({ person_id, conflicted }) => person_id === who && conflicted)) throw new Stale(it)
  await keepConflicts(db, [
    { application_id: it.application_id, person_id: who, ...conflict, declared_by: actor.personId },
  ])
  const event = await record(db, actor, 'conflict.report', it.about)
  await tellRole(db, it, 'talent-team', event, paths.assessment(it.id))
  await afterConflict(db, actor, it)
}

/** An outcome that rests on scores which no longer count is looked at again. */
async function afterConflict(db: Db, actor: Actor, it: Assessment): Promise<void> {
  const assessors = await given(db, it.id)
  if (it.state === 'scoring') return openIfComplete(db, actor, it)
  if (lackingAmong(assessors).length > 0)
    await move(db, actor, 'assessment', 'reopen', it, { opened_at: null, changed_at: new Date() })
  else if (it.state !== 'moderation') await move(db, actor, 'assessment', 'reconsider', it, { changed_at: new Date() })
}

/**
 * The team gives the assessment to another assessor of the panel, who scores alone as the others did: until they have
 * locked, nobody reads another's scores.
 * @param who an assessor of the panel without a conflict who does not have it yet
 */
export async function assignAssessor(db: Db, actor: Actor, before: Assessment, who: string): Promise<void> {
  const it = await locked(db, actor, before)
  if (it.state === 'objected') throw new WrongFields({ assessor: 'The board has to answer the objection first' })
  if (it.assessors.some(({ person_id }) => person_id === who)) throw new Stale(it)
  const found = (await conflictsFound(db, who, [it.application_id])).get(it.application_id)
  if (found) throw new WrongFields({ assessor: `They have a conflict that we found: “${conflicts[found]}”` })
  await db.insertInto('assessment_assessor').values({ assessment_id: it.id, person_id: who }).execute()
  const event = await record(db, actor, 'assessment.assign', it.about)
  if (it.state !== 'scoring')
    await move(db, actor, 'assessment', 'reopen', it, { opened_at: null, changed_at: new Date() })
  const { email } = await db.selectFrom('person').select('email').where('id', '=', who).executeTakeFirstOrThrow()
  await sendMail(db, { to: email, template: 'assessments-given', event, letter: notice(paths.assessment(it.id)) })
}
