import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { move, type Thing } from '../../platform/move.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { ended } from '../../rules/application-clock.ts'
import type { Outcome } from '../../rules/categories.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { MoveOf } from '../../rules/lifecycle.ts'
import type { Lifecycles } from '../../rules/lifecycles.ts'
import { admitting } from '../../rules/outcomes.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessmentThing } from '../assessments/queries.ts'
import { beginMemberships, type Admitted } from '../pool/begin.ts'
import { versionOf } from '../assessments/version-of.ts'
import { countsOf } from './outcomes.ts'
import { anyObjected, lockToRelease, type ToRelease } from './to-release.ts'

/** The move of the application that each outcome is. */
const moveOf: Record<Outcome, MoveOf<Lifecycles['application']>> = {
  now: 'admit',
  '6-12': 'admit',
  pipeline: 'pipeline',
  develop: 'develop',
  defer: 'defer',
}

/**
 * Releases all outcomes of a round that are signed off, together: the applications are answered, memberships begin, written
 * feedback falls due, each candidate is told once. Whoever is a member of a pool already stays that.
 * @param version of what waits, as the page showed it
 * @throws WrongFields while an objection has no answer
 * @throws Stale where it is no longer what was seen: somebody released it, or more has been signed off or returned
 */
export async function releaseOutcomes(db: Db, actor: Actor, round: string, version: number): Promise<void> {
  const outcomes = await lockToRelease(db, actor, round)
  const seen = versionOf(outcomes.map(({ changed_at }) => changed_at))
  if (outcomes.length === 0 || version !== seen) throw new Stale()
  const { states } = await countsOf(db, actor, round)
  if (states.objected > 0) throw new WrongFields({ round: 'Answer each objection first, or return it to its panel' })
  if (await anyObjected(db, round))
    throw new WrongFields({ round: 'Another member of the board has to release the outcomes of this round' })
  const now = new Date()
  const admitted: Admitted[] = []
  for (const it of outcomes) {
    const application = await releaseOne(db, actor, it, now)
    const readiness = admitting[it.outcome]
    if (readiness) admitted.push({ application, readiness })
  }
  await beginMemberships(db, actor, admitted)
  await feedbackIsDue(
    db,
    outcomes.map(({ id }) => id),
  )
}

/** @returns the application, answered */
async function releaseOne(db: Db, actor: Actor, it: ToRelease, now: Date): Promise<Thing<'application'>> {
  const thing = assessmentThing({ ...it, mine: false })
  await move(db, actor, 'assessment', 'release', thing, { released_at: now, changed_at: now })
  const application = applicationThing(it)
  const { reason, strengths, development } = it
  const answered = { reason, strengths, development, ...ended(now) }
  const event = await move(db, actor, 'application', moveOf[it.outcome], application, answered)
  const letter = notice(paths.outcome(application.id))
  await sendMail(db, { to: it.email, template: 'outcome-released', event, letter })
  return application
}

/** An application as the board has it: no more of it than that it is answered. */
const applicationThing = (it: ToRelease): Thing<'application'> => ({
  id: it.application_id,
  state: it.application_state,
  scope: { candidate: it.person_id, 'board-member': it.region_code },
  about: { thing: 'application', id: it.application_id, person: it.person_id, region: it.region_code },
})

/** From today on the clock of the written feedback runs, for each of them. */
const feedbackIsDue = (db: Db, ids: readonly string[]) =>
  db
    .insertInto('feedback')
    .columns(['assessment_id', 'person_id', 'region_code', 'due_on'])
    .expression((is) =>
      is
        .selectFrom('assessment')
        .select(['id', 'person_id', 'region_code', sql<string>`${dueOn('feedback', dayInLondon())}::date`.as('due_on')])
        .where('id', '=', sql<string>`any(${ids}::uuid[])`),
    )
    .execute()
