import type { Db } from '../../platform/db.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { openStates } from '../../rules/lifecycles/introduction.ts'
import { missed, type RuleResult } from '../../rules/matching.ts'
import type { Actor } from '../../rules/roles.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { matchesAmong } from '../matching/matches.ts'
import { countPutForward } from '../pool/interests.ts'
import type { Membership } from '../pool/queries.ts'
import { answerWithSlate } from '../vacancies/ask.ts'
import type { Vacancy } from '../vacancies/queries.ts'
import { holdAll, isInPool } from './hold.ts'
import { askMember } from './tell.ts'

/** A member whom a team puts on a slate, and why it thought of them. */
export interface Thought {
  member: Membership
  why: string
}

type InRegion = { region_code: string }

/** The move by which a member is introduced: another region’s is proposed first. */
export const introducingMove = (vacancy: InRegion, member: InRegion) =>
  vacancy.region_code === member.region_code ? 'offer' : 'propose'

/** The last day for an answer unless the team chooses another. */
export const replyDue = ({ contract_type }: { contract_type: string }) =>
  dueOn(contract_type === 'interim' ? 'interim-introduction-answer' : 'introduction-answer', dayInLondon())

/** The last day for an answer, and when the member is reminded of it: two working days before. */
export const replyDays = (answer_by: string) => ({ answer_by, remind_on: addWorkingDays(answer_by, -2) })

/** The field in which the team says why it thought of somebody. */
export const reasonField = (membershipId: string) => `reason-${membershipId}`

/**
 * Sends a slate, whole or not at all: each member is asked, and another region's is first proposed to their own team.
 * Everybody is held and looked at anew, since they may have paused or taken a post while it was written.
 * @throws WrongFields beside the name of each who no longer fits: nobody has been asked then
 */
export async function sendSlate(
  db: Db,
  actor: Actor,
  vacancy: Vacancy,
  slate: readonly Thought[],
  answerBy: string,
): Promise<string[]> {
  const those = slate.map(({ member }) => member.id)
  const held = await holdAll(db, vacancy.id, those)
  if (!held.live) throw new Stale(vacancy)
  const inPool = held.members.filter(isInPool).map(({ id }) => id)
  const begun = await introducedAlready(db, vacancy.id, slate)
  const wrong: Record<string, string> = {}
  const found = new Map<string, RuleResult[]>()
  const matches = await matchesAmong(db, vacancy, those)
  for (const { member } of slate) {
    const match = matches.get(member.id)
    if (begun.has(member.person_id))
      wrong[reasonField(member.id)] = `${member.name} is being introduced to this post already`
    else if (!match?.fits || !inPool.includes(member.id))
      wrong[reasonField(member.id)] = `${noLongerFits(member.name, match?.rules ?? [])} Leave them out, or wait.`
    else found.set(member.id, match.rules)
  }
  if (Object.keys(wrong).length > 0) throw new WrongFields(wrong)
  const ids: string[] = []
  for (const thought of slate)
    ids.push(await begin(db, actor, vacancy, thought, answerBy, found.get(thought.member.id) ?? []))
  await countPutForward(db, those)
  await answerWithSlate(db, actor, vacancy)
  return ids
}

/** That somebody no longer fits, and why; from whom they are hidden is not said. */
export const noLongerFits = (name: string, rules: readonly RuleResult[]) =>
  [
    `${name} no longer fits.`,
    ...missed(rules)
      .filter(({ rule }) => rule !== 'visibility')
      .map(({ because }) => `${because}.`),
  ].join(' ')

/** Who is being introduced to the vacancy, also as the member of a pool that they have left since. */
async function introducedAlready(db: Db, vacancyId: string, slate: readonly Thought[]) {
  const rows = await db
    .selectFrom('introduction')
    .select('person_id')
    .where('vacancy_id', '=', vacancyId)
    .where(
      'person_id',
      'in',
      slate.map(({ member }) => member.person_id),
    )
    .where('state', 'in', [...openStates, 'appointed'])
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}

async function begin(
  db: Db,
  actor: Actor,
  vacancy: Vacancy,
  { member, why }: Thought,
  answerBy: string,
  rules: RuleResult[],
): Promise<string> {
  const moveName = introducingMove(vacancy, member)
  const scope = { candidate: member.person_id, 'talent-team': vacancy.region_code }
  const { id } = await db
    .insertInto('introduction')
    .values({
      state: beginning(actor, 'introduction', moveName, scope),
      vacancy_id: vacancy.id,
      membership_id: member.id,
      person_id: member.person_id,
      organisation_code: vacancy.organisation_code,
      region_code: vacancy.region_code,
      home_region_code: member.region_code,
      offered_at: moveName === 'propose' ? null : new Date(),
      reasons: JSON.stringify(rules),
      why,
      ...replyDays(answerBy),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { thing: 'introduction', id, person: member.person_id, region: vacancy.region_code }
  const where = { ...about, organisation: vacancy.organisation_code }
  const event = await record(db, actor, `introduction.${moveName}`, where)
  if (moveName === 'offer') await askMember(db, { id, person_id: member.person_id }, event)
  return id
}
