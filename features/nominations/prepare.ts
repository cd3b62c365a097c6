import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import { knownBy, personFor } from '../people/person-for.ts'
import { isOpen, round } from '../rounds/queries.ts'
import type { nominationForm } from './form.ts'
import type { Place, Places } from './places.ts'
import type { Nomination } from './queries.ts'
import { statedConversation, theNominees } from './stated-conversation.ts'

type Typed = Values<ReturnType<typeof nominationForm>>

/** Writes a nomination, for its leader to send. A leader who did not write it themselves is told. Returns its id. */
export async function prepareNomination(db: Db, actor: Actor, places: Places, typed: Typed): Promise<string> {
  const place = chosen(places, typed)
  const state = beginning(actor, 'nomination', 'prepare', { leader: place.organisation, assistant: place.leader })
  const columns = await columnsOf(db, actor, place, typed)
  const { id } = await db
    .insertInto('nomination')
    .values({ state, nominator_id: place.leader, prepared_by: actor.personId, ...columns })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'nomination', id, region: columns.region_code, organisation: columns.employer_code }
  const event = await record(db, actor, 'nomination.prepare', about)
  if (place.leader !== actor.personId) await tellLeader(db, place.leader, event)
  return id
}

const chosen = (places: Places, { organisation }: Typed): Place => {
  const place = places[organisation]
  if (!place) throw new WrongFields({ organisation: 'Choose the organisation you nominate for' })
  return place
}

async function tellLeader(db: Db, leader: string, event: number) {
  const person = db.selectFrom('person').select('email').where('id', '=', leader)
  const { email } = await person.executeTakeFirstOrThrow()
  await sendMail(db, { to: email, template: 'nomination-prepared', event, letter: notice(paths.sendNominations()) })
}

async function columnsOf(db: Db, actor: Actor, { leader, organisation }: Place, typed: Typed) {
  const stated = statedConversation(typed)
  const to = await round(db, typed.round)
  if (!to || !isOpen(to)) throw new WrongFields({ round: 'This round is no longer open. Choose another.' })
  const employer = await organisationTyped(db, 'employer', typed.employer)
  const person = await personFor(db, typed.email, typed.name)
  if (person.id === leader) throw new WrongFields({ email: 'Nobody nominates themselves. Apply instead.' })
  if (person.id === actor.personId) throw new WrongFields({ email: ownNomination })
  const other = stated.conversation_with_email
  if (other && (await knownBy(db, other))?.id === person.id) throw new WrongFields({ conversationEmail: theNominees })
  return {
    nominator_organisation: organisation,
    round_id: to.id,
    region_code: to.region_code,
    pathway: to.pathway,
    person_id: person.id,
    nominee_name: typed.name,
    nominee_email: typed.email,
    nominee_post: typed.post,
    employer_code: employer.code,
    relationship: typed.relationship,
    readiness: typed.readiness,
    reason: typed.reason,
    development_needs: typed.developmentNeeds,
    conflict: typed.conflict,
    ...stated,
  }
}

const ownNomination = 'You cannot prepare your own nomination. The leader writes it, or you apply by yourself.'

/**
 * Changes a nomination before it is sent.
 * @throws Stale where it has been changed, sent or discarded since the form was opened
 */
export async function changeNomination(
  db: Db,
  actor: Actor,
  nomination: Nomination,
  places: Places,
  typed: Typed,
  version: number,
): Promise<void> {
  const saved = await db
    .updateTable('nomination')
    .set({ ...(await columnsOf(db, actor, chosen(places, typed), typed)), version: version + 1 })
    .where('id', '=', nomination.id)
    .where('state', '=', 'prepared')
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(nomination)
  await record(db, actor, 'nomination.edit', nomination.about)
}

/** It was never sent: nobody else learns of it. */
export const discardNomination = (db: Db, actor: Actor, nomination: Nomination) =>
  move(db, actor, 'nomination', 'discard', nomination)
