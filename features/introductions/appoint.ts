import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { wrongEnd } from '../../rules/term.ts'
import { fillBoardPost } from '../board-posts/fill-board-post.ts'
import { countAppointment } from '../hiring/count-appointment.ts'
import { endMembershipIfDue } from '../pool/end-membership.ts'
import { vacancyThing } from '../vacancies/queries.ts'
import { tellMember } from './tell.ts'
import { endIntroductions, hold, notSeenYet } from './hold.ts'
import type { Introduction } from './queries.ts'

/**
 * Records an appointment: the vacancy is filled, and the member leaves the pool on the day a substantive post begins,
 * or is unavailable until another post ends.
 */
export async function appoint(
  db: Db,
  actor: Actor,
  it: Introduction,
  { starts, ends }: { starts: string; ends: string | null },
): Promise<void> {
  const wrong = wrongEnd(it.contract_type, starts, ends)
  if (wrong) throw new WrongFields({ ends: wrong })
  await fillVacancy(db, actor, it)
  const event = await move(db, actor, 'introduction', 'appoint', it, { starts_on: starts, ends_on: ends })
  await tellMember(db, it, event)
  await countAppointment(db, it, starts)
  await fillBoardPost(db, actor, it.vacancy_id, { starts, ends, interim: it.contract_type === 'interim' })
  if (it.contract_type === 'substantive') await leaveOn(db, it, starts)
  else await awayUntil(db, actor, it, ends)
}

/** The vacancy is held first, so that of two appointments to it one wins. */
async function fillVacancy(db: Db, actor: Actor, it: Introduction) {
  const { vacancy, live } = await hold(db, it)
  if (!live) throw new Stale(vacancyThing(vacancy))
  await move(db, actor, 'vacancy', 'fill', vacancyThing(vacancy))
  await endIntroductions(db, 'vacancy_id', vacancy.id, notSeenYet, 'The vacancy has been filled.')
}

async function leaveOn(db: Db, it: Introduction, starts: string) {
  await db
    .updateTable('membership')
    .set((is) => ({ leaves_on: starts, unavailable_until: starts, version: is('version', '+', 1) }))
    .where('id', '=', it.membership_id)
    .where('state', '=', 'active')
    .execute()
  // Somebody who takes a substantive post is no longer to be had for the others.
  const open = ['proposed', 'offered', 'accepted', 'interviewing'] as const
  await endIntroductions(db, 'membership_id', it.membership_id, open, 'The member has taken another post.')
  if (starts <= dayInLondon()) await endMembershipIfDue(db, it.membership_id)
}

/** Whoever is away longer than the post lasts stays away as long. */
async function awayUntil(db: Db, actor: Actor, it: Introduction, until: string | null) {
  await db
    .updateTable('membership')
    .set((is) => ({
      unavailable_until: is.fn('greatest', ['unavailable_until', is.val(until)]),
      version: is('version', '+', 1),
    }))
    .where('id', '=', it.membership_id)
    .where('state', '=', 'active')
    .execute()
  await record(
    db,
    actor,
    'membership.availability',
    { thing: 'membership', id: it.membership_id, person: it.person_id, region: it.home_region_code },
    { until, reason: 'appointed' },
  )
}
