import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { openStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { matchesAmong } from '../matching/matches.ts'
import { postOf } from '../matching/vacancy-facts.ts'
import { hold } from './hold.ts'
import { noInterview } from './interview.ts'
import { replyDays, replyDue, noLongerFits } from './introduce.ts'
import type { Introduction } from './queries.ts'
import { askMember, tellMember, tellOrganisation, tellTeam, tellTeams } from './tell.ts'

/**
 * The member's own team agrees: the member is asked, and has as long to answer as anybody. They are looked at anew, since
 * they may have paused, or hidden from the organisation, since they were proposed.
 * @throws WrongFields where they no longer fit
 */
export async function agree(db: Db, actor: Actor, it: Introduction): Promise<void> {
  const { inPool } = await hold(db, it)
  const [chosen, usual] = [it.answer_by ?? '', replyDue(it)]
  const days = replyDays(chosen > usual ? chosen : usual)
  const event = await move(db, actor, 'introduction', 'agree', it, { offered_at: new Date(), ...days })
  const matches = await matchesAmong(db, await postOf(db, it.vacancy_id), [it.membership_id])
  const match = matches.get(it.membership_id)
  if (!inPool || !match?.fits)
    throw new WrongFields({ '': `${noLongerFits(it.member_name, match?.rules ?? [])} Do not agree, or wait.` })
  await askMember(db, it, event)
}

/** The member's own team does not agree. The member never hears of it. */
export const refuse = (db: Db, actor: Actor, it: Introduction, reason: string) =>
  move(db, actor, 'introduction', 'refuse', it, { reason })

/** The team that proposed takes the proposal back. The member never hears of it. */
export const recall = (db: Db, actor: Actor, it: Introduction, reason: string) =>
  move(db, actor, 'introduction', 'recall', it, { reason })

/** The member accepts, perhaps late: the organisation sees a summary of them from now on, and the team that asked is told. */
export async function accept(db: Db, actor: Actor, it: Introduction): Promise<void> {
  const { live, inPool } = await hold(db, it)
  if (it.state === 'unanswered' && (!live || !inPool || (await isAskedAgain(db, it))))
    throw new WrongFields({ '': 'You can no longer be introduced to this post in answer to this introduction' })
  const number = await nextNumber(db, it.vacancy_id)
  const event = await move(db, actor, 'introduction', 'accept', it, { accepted_at: new Date(), number })
  await tellOrganisation(db, it, event)
  await tellTeam(db, it, it.region_code, event)
}

/** The vacancy is held: no two are called the same. */
async function nextNumber(db: Db, vacancyId: string): Promise<number> {
  const { last } = await db
    .selectFrom('introduction')
    .select((is) => is.fn.max('number').as('last'))
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

async function isAskedAgain(db: Db, it: Introduction): Promise<boolean> {
  const other = db
    .selectFrom('introduction')
    .select('id')
    .where('vacancy_id', '=', it.vacancy_id)
    .where('person_id', '=', it.person_id)
    .where('state', 'in', [...openStates, 'appointed'])
  return (await other.executeTakeFirst()) !== undefined
}

/** The member declines; only the teams read why. */
export async function decline(
  db: Db,
  actor: Actor,
  it: Introduction,
  { because, reason }: { because: string; reason: string },
): Promise<void> {
  const event = await move(db, actor, 'introduction', 'decline', it, { decline_because: because, reason })
  await tellTeam(db, it, it.region_code, event)
}

/** The member or a team takes the introduction back; whoever knew of it and did not do so is told. */
export async function withdraw(db: Db, actor: Actor, it: Introduction, reason: string): Promise<void> {
  const event = await move(db, actor, 'introduction', 'withdraw', it, {
    reason,
    feedback_due: null,
    ...noInterview(it),
  })
  if (it.accepted_at) await tellOrganisation(db, it, event)
  if (actor.personId !== it.person_id) return tellMember(db, it, event)
  await tellTeams(db, it, event)
}
