import { beginning, move } from '../../platform/move.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { cancelEndorsement } from '../endorsements/actions.ts'
import { endorsement } from '../endorsements/queries.ts'
import { partsToDo, parts } from './parts.ts'
import type { Application } from './queries.ts'

interface Start {
  region: string
  pathway: string
  nomination?: string
  employer?: string
  post?: string
}

/** Begins an application, or takes up the one that is under way to the same board. Returns its id. */
export async function startApplication(db: Db, actor: Actor, start: Start): Promise<string> {
  const state = beginning(actor, 'application', 'begin', { candidate: actor.personId })
  const begun = await db
    .insertInto('application')
    .values({
      state,
      person_id: actor.personId,
      region_code: start.region,
      pathway: start.pathway,
      nomination_id: start.nomination ?? null,
      employer_code: start.employer ?? null,
      current_post: start.post ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) return takeUp(db, actor, start)
  const about = { thing: 'application', id: begun.id, person: actor.personId, region: start.region }
  await record(db, actor, 'application.begin', about)
  return begun.id
}

/** The application that is under way gains the nomination, if it has none. */
async function takeUp(db: Db, actor: Actor, start: Start): Promise<string> {
  const underWay = await db
    .updateTable('application')
    .set((is) => ({ nomination_id: is.fn.coalesce('nomination_id', is.val(start.nomination ?? null)) }))
    .where('person_id', '=', actor.personId)
    .where('region_code', '=', start.region)
    .where('state', 'in', ['draft', 'submitted', 'eligible'])
    .returning('id')
    .executeTakeFirstOrThrow()
  return underWay.id
}

/** Sends the application to its board. */
export async function submitApplication(db: Db, actor: Actor, application: Application): Promise<void> {
  const toDo = partsToDo(application)
  if (toDo.length > 0) {
    const titles = toDo.map((name) => parts[name].title.toLowerCase()).join(', ')
    throw new WrongFields({ declared: `Complete these tasks first: ${titles}` })
  }
  const now = new Date()
  const event = await move(db, actor, 'application', 'submit', application, { submitted_at: now, declared_at: now })
  await sendMail(db, {
    to: application.candidate_email,
    template: 'application-submitted',
    event,
    letter: notice(paths.application(application.id)),
  })
}

/** The candidate takes the application back, and with it the request for an endorsement that nobody has answered. */
export async function withdrawApplication(db: Db, actor: Actor, application: Application): Promise<void> {
  await move(db, actor, 'application', 'withdraw', application)
  const asked = application.endorsement_state === 'asked' && application.endorsement_id
  const request = asked ? await endorsement(db, actor, asked) : null
  if (request) await cancelEndorsement(db, actor, request)
}
