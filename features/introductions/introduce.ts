import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { matchOf } from '../matching/matches.ts'
import type { Membership } from '../pool/queries.ts'
import { countPutForward } from '../pool/interests.ts'
import { answerWithSlate } from '../vacancies/ask.ts'
import type { Vacancy } from '../vacancies/queries.ts'
import { hold } from './hold.ts'
import { introductionThing } from './queries.ts'

type InRegion = { region_code: string }

/** The move by which a member is introduced: another region’s is proposed first. */
export const introducingMove = (vacancy: InRegion, member: InRegion) =>
  vacancy.region_code === member.region_code ? 'offer' : 'propose'

/**
 * Offers a member an introduction to a vacancy; another region's member is first proposed to their own team.
 * Returns the introduction's id.
 */
export async function introduce(db: Db, actor: Actor, vacancy: Vacancy, member: Membership): Promise<string> {
  const { live, inPool } = await hold(db, { vacancy_id: vacancy.id, membership_id: member.id })
  if (!live) throw new Stale(vacancy)
  const found = await matchOf(db, vacancy, member.id)
  if (!found?.fits || !inPool) throw new WrongFields({ '': 'This member no longer fits the vacancy' })
  const moveName = introducingMove(vacancy, member)
  const elsewhere = moveName === 'propose'
  const scope = { candidate: member.person_id, 'talent-team': vacancy.region_code }
  const state = beginning(actor, 'introduction', moveName, scope)
  const made = await db
    .insertInto('introduction')
    .values({
      state,
      vacancy_id: vacancy.id,
      membership_id: member.id,
      person_id: member.person_id,
      organisation_code: vacancy.organisation_code,
      region_code: vacancy.region_code,
      home_region_code: member.region_code,
      offered_at: elsewhere ? null : new Date(),
      reasons: JSON.stringify(found.rules),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Stale(await underWay(db, vacancy, member))
  const event = await record(db, actor, `introduction.${moveName}`, {
    thing: 'introduction',
    id: made.id,
    person: member.person_id,
    region: vacancy.region_code,
    organisation: vacancy.organisation_code,
  })
  await answerWithSlate(db, actor, vacancy)
  await countPutForward(db, [member.id])
  if (!elsewhere) await askMember(db, member, made.id, event)
  return made.id
}

/** The introduction of this member to this vacancy that somebody else began first. */
async function underWay(db: Db, vacancy: Vacancy, member: Membership) {
  const row = await db
    .selectFrom('introduction')
    .selectAll()
    .where('vacancy_id', '=', vacancy.id)
    .where('membership_id', '=', member.id)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return introductionThing(row)
}

/** Tells the member that an introduction waits for their answer. */
export async function askMember(db: Db, it: { person_id: string }, id: string, event: number): Promise<void> {
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', it.person_id)
    .executeTakeFirstOrThrow()
  await sendMail(db, {
    to: email,
    template: 'introduction-offered',
    event,
    letter: notice(paths.introduction(id)),
  })
}
