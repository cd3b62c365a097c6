import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { hold } from './hold.ts'
import { askMember } from './introduce.ts'
import type { Introduction } from './queries.ts'
import { tellMember, tellOrganisation } from './tell.ts'

/** The member's own team agrees: the member is asked. */
export async function agree(db: Db, actor: Actor, it: Introduction): Promise<void> {
  await hold(db, it)
  const event = await move(db, actor, 'introduction', 'agree', it, { offered_at: new Date() })
  await askMember(db, it, it.id, event)
}

/** The member's own team does not agree. The member never hears of it. */
export const refuse = (db: Db, actor: Actor, it: Introduction, reason: string) =>
  move(db, actor, 'introduction', 'refuse', it, { reason })

/** The team that proposed takes the proposal back. The member never hears of it. */
export const recall = (db: Db, actor: Actor, it: Introduction, reason: string) =>
  move(db, actor, 'introduction', 'recall', it, { reason })

/** The member accepts: the organisation sees them from now on. */
export async function accept(db: Db, actor: Actor, it: Introduction): Promise<void> {
  await hold(db, it)
  const event = await move(db, actor, 'introduction', 'accept', it, { accepted_at: new Date() })
  await tellOrganisation(db, it, event)
}

export const decline = (db: Db, actor: Actor, it: Introduction, reason: string) =>
  move(db, actor, 'introduction', 'decline', it, { reason })

/** The organisation interviews; a later day replaces an earlier one. */
export async function recordInterview(db: Db, actor: Actor, it: Introduction, interview_on: string): Promise<void> {
  const { live } = await hold(db, it)
  if (!live)
    throw new WrongFields({ interview: 'The vacancy is filled or closed. Give the member your feedback instead.' })
  const event = await move(db, actor, 'introduction', 'interview', it, { interview_on })
  await tellMember(db, it, event)
}

/** The organisation appoints somebody else; the member reads why. */
export async function turnDown(db: Db, actor: Actor, it: Introduction, feedback: string): Promise<void> {
  const event = await move(db, actor, 'introduction', 'turn-down', it, { feedback })
  await tellMember(db, it, event)
}

/** The member or a team takes the introduction back; whoever knew of it and did not do so is told. */
export async function withdraw(db: Db, actor: Actor, it: Introduction, reason: string): Promise<void> {
  const event = await move(db, actor, 'introduction', 'withdraw', it, { reason })
  if (actor.personId !== it.person_id) await tellMember(db, it, event)
  if (it.accepted_at) await tellOrganisation(db, it, event)
}
