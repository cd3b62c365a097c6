import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { move } from '../../platform/move.ts'
import { paths } from '../../paths.ts'
import type { Outcome } from '../../rules/categories.ts'
import type { MoveOf } from '../../rules/lifecycle.ts'
import type { Lifecycles } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Application } from '../applications/queries.ts'
import { beginMembership } from '../pool/actions.ts'
import type { eligibilityForm, outcomeForm } from './form.ts'

/** The team says whether an application may be assessed. */
export async function checkEligibility(
  db: Db,
  actor: Actor,
  application: Application,
  values: Values<typeof eligibilityForm>,
): Promise<void> {
  const moveName = eligibilityMove(values)
  const event = await move(db, actor, 'application', moveName, application, { reason: values.reason })
  await tellCandidate(db, application, event)
}

/** The move that an answer about eligibility is. */
export const eligibilityMove = ({ eligible }: { eligible: string }) => (eligible === 'yes' ? 'find' : 'refuse')

/** The move that each outcome is. */
export const outcomeMoves: Record<Outcome, MoveOf<Lifecycles['application']>> = {
  now: 'admit',
  '6-12': 'admit',
  pipeline: 'pipeline',
  develop: 'develop',
  defer: 'defer',
}

/** The team records what the board decided, with its reasons; somebody admitted becomes a member at once. */
export async function recordOutcome(
  db: Db,
  actor: Actor,
  application: Application,
  { outcome, ...words }: Values<typeof outcomeForm>,
): Promise<void> {
  const event = await move(db, actor, 'application', outcomeMoves[outcome], application, words)
  if (outcome === 'now' || outcome === '6-12') await beginMembership(db, actor, application, outcome)
  await tellCandidate(db, application, event)
}

const tellCandidate = (db: Db, { id, candidate_email }: Application, event: number) =>
  sendMail(db, { to: candidate_email, template: 'application-answered', event, letter: notice(paths.application(id)) })
