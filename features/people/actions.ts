import { sql } from 'kysely'
import { day } from '../../ui/words.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Forbidden, Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { mayGrantFor, type GrantedFor } from '../../rules/granting.ts'
import { roles, type Actor, type Role } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type { grantForm } from './form.ts'
import { tellOfEnd, tellOfGrant } from './letters.ts'
import { personFor, type KnownPerson } from './person-for.ts'
import type { RoleGranted } from './queries.ts'

type Granted = Values<ReturnType<typeof grantForm>>

/**
 * Grants a role, with its event and a letter to the person.
 * @throws WrongFields for a place that is not the actor's, days in the wrong order, oneself, or a role held already
 */
export async function grantRole(db: Db, actor: Actor, role: Role, granted: Granted): Promise<void> {
  const place = await placeOf(db, actor, role, granted.place)
  if (!mayGrantFor(actor, role, place)) {
    if (place.organisation === null) throw new Forbidden()
    throw new WrongFields({ place: 'That organisation is not in your region now. Choose one that is.' })
  }
  checkDays(granted)
  const person = await personFor(db, granted.email, granted.name)
  if (person.id === actor.personId) throw new WrongFields({ email: 'You cannot grant a role to yourself' })
  await checkNotHeld(db, person, role, place, granted)
  const { id } = await db
    .insertInto('role_grant')
    .values({ person_id: person.id, role, ...columns(place), ...days(granted), granted_by: actor.personId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'role', id, person: person.id, region: place.region, organisation: place.organisation }
  const detail = { role, scope: scopeOf(place), from: granted.from, to: granted.to }
  const event = await record(db, actor, 'role.grant', about, detail)
  await tellOfGrant(db, actor, event, person.email, { role, place: place.name, ...days(granted) })
}

/**
 * Ends a role, with its event and a letter to the person.
 * @throws Stale where somebody else ended it meanwhile
 */
export async function endRole(db: Db, actor: Actor, held: RoleGranted): Promise<void> {
  const ended = await db
    .updateTable('role_grant')
    .set({ ended_at: new Date(), ended_by: actor.personId })
    .where('id', '=', held.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) throw new Stale()
  const place = { region: held.region, organisation: held.organisation_code, leader: held.leader_id }
  const about = { thing: 'role', id: held.id, person: held.person_id, region: held.region }
  const detail = { role: held.role, scope: scopeOf(place) }
  const event = await record(db, actor, 'role.end', { ...about, organisation: held.organisation_code }, detail)
  await tellOfEnd(db, actor, event, held)
}

interface Place extends GrantedFor {
  name: string
}

async function placeOf(db: Db, actor: Actor, role: Role, typed: string): Promise<Place> {
  const nowhere = { region: null, organisation: null, leader: null, name: '' }
  const { scope } = roles[role]
  if (scope === 'organisation') {
    const { code, name, region_code: region } = await organisationTyped(db, 'place', typed)
    return { ...nowhere, region, organisation: code, name }
  }
  if (scope === 'person') return { ...nowhere, leader: typed, name: actor.name }
  if (scope === 'service') return nowhere
  const { name } = await db.selectFrom('region').select('name').where('code', '=', typed).executeTakeFirstOrThrow()
  return { ...nowhere, region: typed, name }
}

function checkDays({ from, to }: Granted) {
  if (from < dayInLondon()) throw new WrongFields({ from: 'First day must be today or later' })
  if (to && to < from) throw new WrongFields({ to: 'Last day must be the first day or later' })
}

/** The person's row is held, so that two who grant them the same at once do so one after the other. */
async function checkNotHeld(db: Db, person: KnownPerson, role: Role, place: Place, granted: Granted) {
  await sql`select 1 from person where id = ${person.id} for no key update`.execute(db)
  const { region_code, organisation_code, leader_id } = columns(place)
  const held = await db
    .selectFrom('role_grant')
    .select(['from_date', 'to_date'])
    .where('person_id', '=', person.id)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .where('region_code', 'is not distinct from', region_code)
    .where('organisation_code', 'is not distinct from', organisation_code)
    .where('leader_id', 'is not distinct from', leader_id)
    .where(sql<boolean>`daterange(from_date, to_date, '[]') && daterange(${granted.from}, ${granted.to}, '[]')`)
    .executeTakeFirst()
  if (!held) return
  const until = held.to_date ? `until ${day(held.to_date)}` : 'without a set end'
  throw new WrongFields({ email: `They already hold this role, from ${day(held.from_date)} ${until}` })
}

/** An organisation's region is where it lies now, and not what the role is held for. */
const columns = ({ region, organisation, leader }: GrantedFor) => ({
  region_code: organisation ? null : region,
  organisation_code: organisation,
  leader_id: leader,
})

const days = ({ from, to }: Granted) => ({ from_date: from, to_date: to })

const scopeOf = ({ region, organisation, leader }: GrantedFor) => organisation ?? leader ?? region
