import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { endMembershipIfDue } from '../pool/end-membership.ts'
import { vacancyThing } from '../vacancies/queries.ts'
import { tell } from './actions.ts'
import { introductionThing, type Introduction } from './queries.ts'

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
  const substantive = it.contract_type === 'substantive'
  if (substantive && ends) throw new WrongFields({ ends: 'A substantive post has no end. Leave this empty.' })
  if (!substantive && !ends) throw new WrongFields({ ends: 'Enter when the post ends' })
  if (ends && ends <= starts) throw new WrongFields({ ends: 'The end must be after the beginning' })
  await fillVacancy(db, actor, it)
  const event = await move(db, actor, 'introduction', 'appoint', it, { starts_on: starts, ends_on: ends })
  await tell(db, it.member_email, it, event, `${it.organisation_name} has recorded your appointment. Congratulations.`)
  if (substantive) await leaveOn(db, it, starts)
  else await awayUntil(db, actor, it, ends)
}

/** The vacancy's row is locked first, so that of two appointments to it one wins. */
async function fillVacancy(db: Db, actor: Actor, it: Introduction) {
  const vacancy = await db
    .selectFrom('vacancy')
    .select(['id', 'state', 'organisation_code', 'region_code'])
    .where('id', '=', it.vacancy_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (vacancy.state === 'filled' || vacancy.state === 'closed') throw new Stale(vacancyThing(vacancy))
  await move(db, actor, 'vacancy', 'fill', vacancyThing(vacancy))
}

async function leaveOn(db: Db, it: Introduction, starts: string) {
  await db
    .updateTable('membership')
    .set({ leaves_on: starts, unavailable_until: starts })
    .where('id', '=', it.membership_id)
    .where('state', '=', 'active')
    .execute()
  await withdrawOthers(db, it)
  if (starts <= dayInLondon()) await endMembershipIfDue(db, it.membership_id)
}

/** Somebody who takes a substantive post is no longer to be had for the others. */
async function withdrawOthers(db: Db, it: Introduction) {
  const others = await db
    .selectFrom('introduction')
    .selectAll()
    .where('membership_id', '=', it.membership_id)
    .where('id', '<>', it.id)
    .where('state', 'in', ['proposed', 'offered', 'accepted', 'interviewing'])
    .forUpdate()
    .execute()
  for (const other of others) {
    const reason = 'The member has taken another post.'
    const moveName = other.state === 'proposed' ? 'recall' : 'withdraw'
    await move(db, serviceActor, 'introduction', moveName, introductionThing(other), { reason })
  }
}

async function awayUntil(db: Db, actor: Actor, it: Introduction, until: string | null) {
  await db
    .updateTable('membership')
    .set({ unavailable_until: until })
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
