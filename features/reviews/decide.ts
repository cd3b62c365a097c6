import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { clockFrom, underWay } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import { application as applications } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { applicationThing } from '../applications/queries.ts'
import { claimed } from './claimed.ts'
import type { decisionForm } from './form.ts'
import type { Review } from './queries.ts'
import { tell, tellTeam } from './tell.ts'
import { partTaken } from './took-part.ts'

/**
 * The reviewer decides; the candidate and the team are told. Where the process was not kept and the candidate was not
 * admitted, the application is assessed anew, with a fresh clock.
 * @param version of the review that was seen
 * @throws WrongFields where they took part in what they review, Stale where it was changed since
 */
export async function decideReview(
  db: Db,
  actor: Actor,
  seen: Review,
  values: Values<typeof decisionForm>,
  version = seen.version,
): Promise<void> {
  const it = await claimed(db, actor, seen, version)
  const part = await partTaken(db, it, actor.personId)
  if (part) throw new WrongFields({ kept: `You took part: you ${part}. Ask the talent team to appoint somebody else` })
  const decided = { decision: values.reasons, version: version + 1, ended_at: new Date() }
  const event = await move(db, actor, 'review', decisionMove(values), it, decided)
  if (decisionMove(values) === 'uphold') await assessAnew(db, actor, it)
  await tell(db, it.candidate_email, it.id, event)
  await tellTeam(db, it, event)
}

/** The move that a decision is. */
export const decisionMove = ({ kept }: { kept: string }) => (kept === 'no' ? 'uphold' : 'dismiss')

/** Whether an application is assessed anew where the process is found not to have been kept: those admitted stay so. */
export const wouldBeAssessedAnew = ({ application_state }: Pick<Review, 'application_state'>) =>
  applications.moves.reassess.from.some((state) => state === application_state)

/** Its reasons stay with the first assessment. Whoever has applied to the round again is assessed by that application. */
async function assessAnew(db: Db, actor: Actor, it: Review): Promise<void> {
  const row = await db
    .selectFrom('application')
    .select(['id', 'state', 'person_id', 'region_code', 'round_id', 'submitted_at'])
    .where('id', '=', it.application_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  if (!wouldBeAssessedAnew({ application_state: row.state }) || (await appliesAgain(db, row))) return
  const thing = applicationThing(row)
  const scope = { ...thing.scope, reviewer: it.reviewer_id }
  const then = { ...clockFrom('eligible', dayInLondon()), decided_at: null }
  await move(db, actor, 'application', 'reassess', { ...thing, scope }, { ...then, ...noReasons })
}

const noReasons = { reason: '', strengths: '', development: '' }

const appliesAgain = async (db: Db, { person_id, round_id }: { person_id: string; round_id: string }) =>
  (await db
    .selectFrom('application')
    .select(sql`1`.as('one'))
    .where('person_id', '=', person_id)
    .where('round_id', '=', round_id)
    .where('state', 'in', [...underWay])
    .executeTakeFirst()) !== undefined
