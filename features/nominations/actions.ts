import { beginning, move, type Thing } from '../../platform/move.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { startApplication } from '../applications/actions.ts'
import { boardOfRegion } from '../boards/queries.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import { personFor } from '../people/person-for.ts'
import type { nominationForm } from './form.ts'
import type { nomination } from './queries.ts'

type Nomination = NonNullable<Awaited<ReturnType<typeof nomination>>>

/** Puts somebody forward, and tells them at once. Returns the nomination's id. */
export async function nominate(
  db: Db,
  actor: Actor,
  values: Values<ReturnType<typeof nominationForm>>,
): Promise<string> {
  const state = beginning(actor, 'nomination', 'make', { leader: values.organisation })
  const employer = await organisationTyped(db, 'employer', values.employer)
  const board = await boardOfRegion(db, employer.region_code)
  if (!board) throw new WrongFields({ employer: `${employer.name} is in no region with a talent board` })
  const person = await personFor(db, values.email, values.name)
  if (person.id === actor.personId) throw new WrongFields({ email: 'You cannot nominate yourself. Apply instead.' })
  const { id } = await db
    .insertInto('nomination')
    .values({
      state,
      nominator_id: actor.personId,
      nominator_organisation: values.organisation,
      person_id: person.id,
      nominee_name: values.name,
      nominee_email: values.email,
      nominee_post: values.post,
      employer_code: employer.code,
      region_code: board.region_code,
      pathway: values.pathway,
      relationship: values.relationship,
      readiness: values.readiness,
      reason: values.reason,
      development_needs: values.developmentNeeds,
      conflict: values.conflict,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'nomination', id, person: person.id, region: board.region_code, organisation: employer.code }
  const event = await record(db, actor, 'nomination.make', about)
  await sendMail(db, {
    to: values.email,
    template: 'nomination-made',
    event,
    letter: {
      paragraphs: [
        `${actor.name} has nominated you for the talent pool of the ${board.name}.`,
        'You can read what they wrote, and accept or decline. Nothing goes further without you.',
      ],
      link: { text: 'Read the nomination', path: paths.nomination(id) },
    },
  })
  return id
}

/** The nominee says yes: their application begins. Returns its id. */
export async function acceptNomination(db: Db, actor: Actor, nomination: Nomination): Promise<string> {
  const event = await move(db, actor, 'nomination', 'accept', nomination)
  await tellNominator(db, nomination, event)
  return startApplication(db, actor, {
    region: nomination.region_code,
    pathway: nomination.pathway,
    nomination: nomination.id,
    employer: nomination.employer_code,
    post: nomination.nominee_post,
  })
}

/** The nominee says no. */
export async function declineNomination(db: Db, actor: Actor, nomination: Nomination, reply: string): Promise<void> {
  const event = await move(db, actor, 'nomination', 'decline', nomination, { reply })
  await tellNominator(db, nomination, event)
}

/** The nominator takes it back before it is answered. */
export async function withdrawNomination(db: Db, actor: Actor, nomination: Nomination): Promise<void> {
  const event = await move(db, actor, 'nomination', 'withdraw', nomination)
  await sendMail(db, {
    to: nomination.nominee_email,
    template: 'nomination-withdrawn',
    event,
    letter: notice(paths.nomination(nomination.id)),
  })
}

const tellNominator = (db: Db, nomination: Thing & { nominator_email: string }, event: number) =>
  sendMail(db, {
    to: nomination.nominator_email,
    template: 'nomination-answered',
    event,
    letter: notice(paths.nomination(nomination.id)),
  })
