import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { openStates, seenStates, unseenStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { wrongEnd } from '../../rules/term.ts'
import { fillBoardPost } from '../board-posts/filled.ts'
import { countAppointment } from '../hiring/count-appointment.ts'
import { endMembershipIfDue } from '../pool/end-membership.ts'
import { vacancyThing } from '../vacancies/queries.ts'
import { tellMember } from './tell.ts'
import { endIntroductions, hold } from './hold.ts'
import type { Introduction } from './queries.ts'

interface Term {
  starts: string
  ends: string | null
}

/**
 * Records an appointment: the vacancy is filled, and the member leaves the pool on the day a post without an end
 * begins, or is unavailable until another ends. Everybody else whom the organisation has seen is owed an answer.
 */
export async function appoint(db: Db, actor: Actor, it: Introduction, { starts, ends }: Term): Promise<void> {
  const wrong = wrongEnd(it.contract_type, starts, ends)
  if (wrong) throw new WrongFields({ ends: wrong })
  await fillVacancy(db, actor, it)
  await refuseTwoAtOnce(db, it, { starts, ends })
  const event = await move(db, actor, 'introduction', 'appoint', it, { starts_on: starts, ends_on: ends })
  await tellMember(db, it, event)
  await oweAnswers(db, it.vacancy_id)
  await countAppointment(db, it, starts)
  await fillBoardPost(db, actor, it.vacancy_id, { starts, ends, interim: it.contract_type === 'interim' })
  if (ends === null) await leaveOn(db, it, starts)
  else await awayUntil(db, it, ends)
}

/** The vacancy is held first, so that of two appointments to it one wins. */
async function fillVacancy(db: Db, actor: Actor, it: Introduction) {
  const { vacancy, live } = await hold(db, it)
  if (!live) throw new Stale(vacancyThing(vacancy))
  const now = await db
    .selectFrom('introduction')
    .select(['fit_and_proper_on', 'references_on'])
    .where('id', '=', it.id)
    .executeTakeFirstOrThrow()
  if (!isChecked(now)) throw new WrongFields({ starts: 'Record both checks before the appointment' })
  await move(db, actor, 'vacancy', 'fill', vacancyThing(vacancy))
  await endIntroductions(db, 'vacancy_id', vacancy.id, unseenStates, 'The vacancy has been filled.')
}

/** Whether both checks have been done that come before an appointment. */
export const isChecked = (it: { fit_and_proper_on: string | null; references_on: string | null }) =>
  it.fit_and_proper_on !== null && it.references_on !== null

/** Nobody holds two posts at once: the member is held, so that of two appointments the second sees the first. */
async function refuseTwoAtOnce(db: Db, it: Introduction, { starts, ends }: Term) {
  const other = await db
    .selectFrom('introduction')
    .select('id')
    .where('person_id', '=', it.person_id)
    .where('state', '=', 'appointed')
    .where(sql<SqlBool>`daterange(starts_on, ends_on, '[]') && daterange(${starts}::date, ${ends}::date, '[]')`)
    .limit(1)
    .executeTakeFirst()
  if (other)
    throw new WrongFields({
      starts: 'The member has been appointed to another post for some of this time. Agree on other days with them.',
    })
}

/** Those whom the organisation has seen wait for its answer, by a day that both sides see. */
const oweAnswers = (db: Db, vacancyId: string) =>
  db
    .updateTable('introduction')
    .set({ feedback_due: dueOn('introduction-feedback', dayInLondon()) })
    .where('vacancy_id', '=', vacancyId)
    .where('state', 'in', seenStates)
    .execute()

/** Their place in a pool, also where it is another than that from which they were introduced. */
async function leaveOn(db: Db, it: Introduction, starts: string) {
  const places = await db
    .updateTable('membership')
    .set((is) => ({ leaves_on: starts, unavailable_until: starts, version: is('version', '+', 1) }))
    .where('person_id', '=', it.person_id)
    .where('state', 'in', ['active', 'suspended'])
    .returning('id')
    .execute()
  // Somebody who takes a post for good is no longer to be had for the others.
  await endIntroductions(db, 'person_id', it.person_id, openStates, 'The member has taken another post.')
  if (starts <= dayInLondon()) for (const { id } of places) await endMembershipIfDue(db, id)
}

/** Whoever is away longer than the post lasts stays away as long. */
async function awayUntil(db: Db, it: Introduction, until: string) {
  const places = await db
    .updateTable('membership')
    .set((is) => ({
      unavailable_until: is.fn('greatest', ['unavailable_until', is.val(until)]),
      version: is('version', '+', 1),
    }))
    .where('person_id', '=', it.person_id)
    .where('state', 'in', ['active', 'suspended'])
    .returning(['id', 'region_code as region'])
    .execute()
  for (const place of places) {
    const about = { thing: 'membership', person: it.person_id, ...place }
    await record(db, serviceActor, 'membership.availability', about, { until, reason: 'appointed' })
  }
}
