import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import type { Outcome } from '../../rules/categories.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessmentThing } from '../assessments/queries.ts'
import { versionOf } from '../assessments/version-of.ts'
import { countsOf, inStates, underWay } from './outcomes.ts'
import { notTheirOwn, roundChecked, type RoundChecked } from './round-checked.ts'

export type ToRelease = Awaited<ReturnType<typeof toRelease>>[number]

/** The outcomes of a round that are signed off and whose applications wait for them, in a fixed order. */
export const toRelease = (db: Db, actor: Actor, round: string) => signedOff(db, actor, round).execute()

/**
 * The same, which nobody else changes before the transaction ends: whoever releases at once waits, and finds none. Of each
 * the application is locked first, as by a candidate who withdraws.
 */
export const lockToRelease = (db: Db, actor: Actor, round: string) =>
  signedOff(db, actor, round).forNoKeyUpdate(['application', 'assessment']).execute()

const signedOff = (db: Db, actor: Actor, round: string) =>
  db
    .selectFrom('assessment')
    .innerJoin('application', 'application.id', 'assessment.application_id')
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select(['assessment.id', 'assessment.state', 'assessment.application_id', 'assessment.person_id'])
    .select(['assessment.panel_id', 'assessment.region_code', 'assessment.changed_at', 'assessment.reference'])
    .select(['assessment.strengths', 'assessment.development', 'assessment.reason', 'person.email'])
    .select(sql<Outcome>`assessment.outcome`.as('outcome'))
    .select('application.state as application_state')
    .where('assessment.round_id', '=', round)
    .where('assessment.state', '=', sql.lit('signed-off' as const))
    .where('assessment.outcome', 'is not', null)
    .where('application.state', '=', sql.lit('eligible' as const))
    .where(notTheirOwn(actor))
    .orderBy('assessment.id')

export type Release = NonNullable<Awaited<ReturnType<typeof releaseOf>>>

/** What the actor would release of a round, and what stands against it. */
export async function releaseOf(db: Db, actor: Actor, id: string) {
  const found: RoundChecked | null = await roundChecked(db, actor, id)
  if (!found?.onBoard) return null
  const waiting = await toRelease(db, actor, id)
  const counts = await countsOf(db, actor, id)
  const newest = await newestOf(db, actor, id)
  return {
    round: found.round,
    waiting,
    counts,
    unfinished: inStates(counts, underWay),
    members: await membersAmong(db, waiting),
    leftOut: await leftOut(db, actor, id),
    version: versionOf(waiting.map(({ changed_at }) => changed_at)),
    ...(newest ? { about: assessmentThing({ ...newest, mine: false }).about } : {}),
  }
}

/** Whether an objection in the round has no answer, also one that is not for whoever releases to see. */
export const anyObjected = async (db: Db, round: string) =>
  (await db
    .selectFrom('assessment')
    .select('id')
    .where('round_id', '=', round)
    .where('state', '=', sql.lit('objected' as const))
    .limit(1)
    .executeTakeFirst()) !== undefined

/** The assessment that was changed last: whoever comes second is told what was done with it. */
const newestOf = (db: Db, actor: Actor, round: string) =>
  db
    .selectFrom('assessment')
    .select(['id', 'state', 'person_id', 'panel_id', 'region_code'])
    .where('round_id', '=', round)
    .where(notTheirOwn(actor))
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The references of those to be admitted who are in a pool already. */
async function membersAmong(db: Db, waiting: readonly ToRelease[]): Promise<string[]> {
  const admitted = waiting.filter(({ outcome }) => outcome === 'now' || outcome === '6-12')
  if (admitted.length === 0) return []
  const people = admitted.map(({ person_id }) => person_id)
  const members = await db
    .selectFrom('membership')
    .select('person_id')
    .where(isOneOf('state', ['active', 'suspended']))
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .execute()
  const among = new Set(members.map(({ person_id }) => person_id))
  return admitted.filter(({ person_id }) => among.has(person_id)).map(({ reference }) => reference)
}

/** Whether some of the round are not for the actor to release, wherever these stand: their own, or in conflict. */
async function leftOut(db: Db, actor: Actor, round: string): Promise<boolean> {
  const one = await db
    .selectFrom('assessment')
    .select('id')
    .where('round_id', '=', round)
    .where((is) => is.not(notTheirOwn(actor)))
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}
