import { beginning, move } from '../../platform/move.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { clockFrom, ended } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { day, listed } from '../../ui/words.ts'
import { cancelEndorsement } from '../endorsements/actions.ts'
import { endorsement } from '../endorsements/queries.ts'
import { againFrom } from './again-from.ts'
import { locked } from './claimed.ts'
import { deadlineOf } from './deadline.ts'
import { endAssessment } from './end-assessment.ts'
import type { Application } from './queries.ts'
import { takeUp } from './take-up.ts'
import { tasksToDo } from './tasks.ts'

export interface Start {
  round: { id: string; region_code: string; pathway: string }
  nomination?: string | null
  employer?: string | null
  post?: string | null
  conversation?: string | null
}

/** Begins an application, or takes up the one that is under way in the same round. Returns its id. */
export async function startApplication(db: Db, actor: Actor, start: Start): Promise<string> {
  const state = beginning(actor, 'application', 'begin', { candidate: actor.personId })
  const { round } = start
  const begun = await db
    .insertInto('application')
    .values({
      state,
      person_id: actor.personId,
      round_id: round.id,
      region_code: round.region_code,
      pathway: round.pathway,
      nomination_id: start.nomination ?? null,
      employer_code: start.employer ?? null,
      current_post: start.post ?? null,
      conversation_id: start.conversation ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) return takeUp(db, actor, start)
  const about = { thing: 'application', id: begun.id, person: actor.personId, region: round.region_code }
  await record(db, actor, 'application.begin', about)
  return begun.id
}

/**
 * Sends the application to its board, as it was when its answers were checked.
 * @throws Stale where a task has been saved since
 */
export async function submitApplication(
  db: Db,
  actor: Actor,
  application: Application,
  version: number,
): Promise<void> {
  const it = await locked(db, actor, application)
  if (!(await deadlineOf(db, it)).open)
    throw new WrongFields({ declared: 'The round has closed, so this application can no longer be submitted to it' })
  if (version !== it.version) throw new Stale(it)
  const toDo = tasksToDo(it).map(({ title }) => title.toLowerCase())
  if (toDo.length > 0) throw new WrongFields({ declared: `Complete these tasks first: ${listed(toDo)}` })
  const again = await againFrom(db, it)
  if (again)
    throw new WrongFields({
      declared: `Your last outcome says that you may apply to this board again from ${day(again)}`,
    })
  const now = new Date()
  const event = await move(db, actor, 'application', 'submit', it, {
    submitted_at: now,
    declared_at: now,
    changed_at: now,
    ...clockFrom('submitted', dayInLondon()),
  })
  await sendMail(db, {
    to: it.candidate_email,
    template: 'application-submitted',
    event,
    letter: notice(paths.application(it.id)),
  })
}

/**
 * The candidate takes the application back, and with it the assessment that is under way and the request for an
 * endorsement that nobody has answered.
 */
export async function withdrawApplication(db: Db, actor: Actor, application: Application): Promise<void> {
  await move(db, actor, 'application', 'withdraw', application, ended(new Date()))
  await endAssessment(db, actor, application.id)
  const asked = application.endorsement_state === 'asked' && application.endorsement_id
  const request = asked ? await endorsement(db, actor, asked) : null
  if (request) await cancelEndorsement(db, actor, request)
}
