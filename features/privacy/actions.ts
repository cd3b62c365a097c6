import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { dueFor } from './kinds.ts'
import type { answerForm, requestForm } from './form.ts'
import type { Request } from './queries.ts'
import { tell, tellTeam } from './tell.ts'

/** So many a day: each one sends letters to a whole team. */
const aDay = 10

/** Sends a complaint or data request to a board's team, and starts its clock. Returns its id. */
export async function makeRequest(
  db: Db,
  actor: Actor,
  values: Values<ReturnType<typeof requestForm>>,
): Promise<string> {
  const state = beginning(actor, 'request', 'make', { candidate: actor.personId })
  await refuseTooMany(db, actor)
  const { kind, region, words } = values
  const due_on = dueFor(kind, 'acknowledgement', dayInLondon())
  const { id } = await db
    .insertInto('request')
    .values({ state, person_id: actor.personId, region_code: region, kind, words, due_on })
    .returning('id')
    .executeTakeFirstOrThrow()
  const event = await record(db, actor, 'request.make', { thing: 'request', id, person: actor.personId, region })
  const person = db.selectFrom('person').select('email').where('id', '=', actor.personId)
  await tell(db, (await person.executeTakeFirstOrThrow()).email, id, event)
  await tellTeam(db, { id, person_id: actor.personId, region_code: region }, event)
  return id
}

async function refuseTooMany(db: Db, actor: Actor): Promise<void> {
  const recent = await db
    .selectFrom('request')
    .select('id')
    .where('person_id', '=', actor.personId)
    .where('created_at', '>', new Date(Date.now() - 86_400_000))
    .limit(aDay)
    .execute()
  if (recent.length === aDay)
    throw new WrongFields({
      words: `You have sent ${aDay} requests within a day. Send this one tomorrow; the clock of the others runs.`,
    })
}

/** The team says that it has it; from now on the clock of the answer counts, from the day that it came. */
export async function acknowledgeRequest(db: Db, actor: Actor, it: Request): Promise<void> {
  const due_on = dueFor(it.kind, 'answer', dayInLondon(it.created_at))
  const event = await move(db, actor, 'request', 'acknowledge', it, { due_on, acknowledged_at: new Date() })
  await tell(db, it.person_email, it.id, event)
}

/** The team answers. An answer acknowledges too, where nobody had done so. */
export async function answerRequest(
  db: Db,
  actor: Actor,
  it: Request,
  { answer }: Values<typeof answerForm>,
): Promise<void> {
  const now = new Date()
  const acknowledged_at = it.acknowledged_at ?? now
  const event = await move(db, actor, 'request', 'answer', it, { answer, acknowledged_at, ended_at: now })
  await tell(db, it.person_email, it.id, event)
}

/** Whoever asked takes it back. */
export async function withdrawRequest(db: Db, actor: Actor, it: Request): Promise<void> {
  const event = await move(db, actor, 'request', 'withdraw', it, { ended_at: new Date() })
  await tellTeam(db, it, event)
}
