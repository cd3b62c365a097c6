import { beginning, move } from '../../platform/move.ts'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { countTry } from '../../platform/limits.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Application } from '../applications/queries.ts'
import { personFor } from '../people/person-for.ts'
import type { endorsementForm } from './form.ts'
import { endorsement as requestSeen, type Endorsement } from './queries.ts'

/** Asks a second leader to endorse the application. Returns the request's id. */
export async function askEndorsement(
  db: Db,
  actor: Actor,
  application: Application,
  endorser: { name: string; email: string },
): Promise<string> {
  const state = beginning(actor, 'endorsement', 'ask', application.scope)
  await countTry(db, 'ask for an endorsement', actor.personId, new Date())
  const person = await personFor(db, endorser.email, endorser.name)
  if (person.id === actor.personId) throw new WrongFields({ email: 'Ask somebody else: you cannot endorse yourself' })
  const asked = await db
    .insertInto('endorsement')
    .values({
      state,
      application_id: application.id,
      person_id: application.person_id,
      endorser_id: person.id,
      endorser_name: endorser.name,
      endorser_email: endorser.email,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!asked) throw new Stale((await askedAlready(db, actor, application)) ?? application)
  const about = { thing: 'endorsement', id: asked.id, person: application.person_id, region: application.region_code }
  const event = await record(db, actor, 'endorsement.ask', about)
  await sendMail(db, {
    to: endorser.email,
    template: 'endorsement-asked',
    event,
    letter: {
      paragraphs: [
        `${actor.name} asks you to endorse their application to the ${application.board_name}.`,
        'It takes about ten minutes. They will read what you write.',
      ],
      link: { text: 'Answer the request', path: paths.answerEndorsement(asked.id) },
    },
  })
  return asked.id
}

async function askedAlready(db: Db, actor: Actor, application: Application) {
  const request = db.selectFrom('endorsement').select('id').where('application_id', '=', application.id)
  const { id } = await request.where('state', '<>', 'cancelled').executeTakeFirstOrThrow()
  return requestSeen(db, actor, id)
}

/** The second leader answers; the candidate is told, and reads it. */
export async function giveEndorsement(
  db: Db,
  actor: Actor,
  endorsement: Endorsement,
  values: Values<typeof endorsementForm>,
): Promise<void> {
  const event = await move(db, actor, 'endorsement', 'give', endorsement, { ...values, answered_at: new Date() })
  await sendMail(db, {
    to: endorsement.candidate_email,
    template: 'endorsement-given',
    event,
    letter: notice(paths.endorsement(endorsement.id)),
  })
}

/** The candidate takes the request back, and may ask somebody else. */
export async function cancelEndorsement(db: Db, actor: Actor, endorsement: Endorsement): Promise<void> {
  const event = await move(db, actor, 'endorsement', 'cancel', endorsement)
  await sendMail(db, {
    to: endorsement.endorser_email,
    template: 'endorsement-cancelled',
    event,
    letter: notice(paths.endorsement(endorsement.id)),
  })
}
