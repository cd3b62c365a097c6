import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { tellOfEnd, tellOfGrant } from '../people/letters.ts'
import { personFor, type KnownPerson } from '../people/person-for.ts'
import { locked } from './actions.ts'
import type { memberForm } from './form.ts'
import { membersOf, type Member } from './members.ts'
import type { Panel } from './queries.ts'

/**
 * Gives somebody a part on the panel, with a letter.
 * @throws WrongFields for oneself, somebody who sits on it already, or a candidate of the same round
 */
export async function addMember(db: Db, actor: Actor, panel: Panel, values: Values<typeof memberForm>): Promise<void> {
  await locked(db, panel)
  const members = await membersOf(db, panel.id)
  const person = await personFor(db, values.email, values.name)
  if (person.id === actor.personId) throw new WrongFields({ email: 'You cannot give yourself a part on a panel' })
  if (members.some(({ person_id }) => person_id === person.id))
    throw new WrongFields({ email: `${person.name} sits on this panel already` })
  if (await appliesTo(db, panel.round_id, person.id))
    throw new WrongFields({ email: `${person.name} has applied to this round` })
  await grant(db, actor, panel, person, values.part)
}

async function grant(db: Db, actor: Actor, panel: Panel, person: KnownPerson, role: Member['part']) {
  const from = dayInLondon()
  const { id } = await db
    .insertInto('role_grant')
    .values({ person_id: person.id, role, panel_id: panel.id, from_date: from, granted_by: actor.personId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'role', id, person: person.id, region: panel.region_code }
  const event = await record(db, actor, 'role.grant', about, { role, scope: panel.id, from, to: null })
  await record(db, actor, 'panel.staff', panel.about, { role })
  await tellOfGrant(db, actor, event, person.email, { role, place: panel.title, from_date: from, to_date: null })
}

const appliesTo = async (db: Db, round: string, person: string) =>
  (await db
    .selectFrom('application')
    .select('id')
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()) !== undefined

/**
 * Ends somebody's part on the panel.
 * @throws WrongFields while an assessment that they were given is under way, Stale where they sit on it no longer
 */
export async function removeMember(db: Db, actor: Actor, panel: Panel, member: Member): Promise<void> {
  await locked(db, panel)
  if (await hasUnderWay(db, panel, member))
    throw new WrongFields({
      member: 'They still have a part in assessments that are under way. The chair may release them from each first.',
    })
  await endPart(db, actor, panel, member)
}

/** Ends somebody's part on the panel, with a letter. @throws Stale where they sit on it no longer */
export async function endPart(db: Db, actor: Actor, panel: Panel, member: Member): Promise<void> {
  const ended = await db
    .updateTable('role_grant')
    .set({ ended_at: new Date(), ended_by: actor.personId })
    .where('panel_id', '=', panel.id)
    .where('person_id', '=', member.person_id)
    .where('ended_at', 'is', null)
    .returning(['id', 'from_date', 'to_date'])
    .executeTakeFirst()
  if (!ended) throw new Stale(panel)
  const about = { thing: 'role', id: ended.id, person: member.person_id, region: panel.region_code }
  const event = await record(db, actor, 'role.end', about, { role: member.part, scope: panel.id })
  await record(db, actor, 'panel.staff', panel.about, { role: member.part })
  await tellOfEnd(db, actor, event, { ...ended, role: member.part, place: panel.title, email: member.email })
}

/** An assessor until they are excused or in conflict; chair and adviser as long as the panel assesses anybody. */
async function hasUnderWay(db: Db, { id }: Panel, { person_id, part }: Member): Promise<boolean> {
  const theirs =
    part === 'assessor'
      ? sql<boolean>`exists (select from assessment_assessor as given where given.assessment_id = assessment.id
          and given.person_id = ${person_id} and excused_at is null and not conflicted(assessment.application_id, ${person_id}))`
      : sql<boolean>`true`
  const found = await db
    .selectFrom('assessment')
    .select('id')
    .where('panel_id', '=', id)
    .where('state', 'not in', ['released', 'ended'])
    .where(theirs)
    .executeTakeFirst()
  return found !== undefined
}
