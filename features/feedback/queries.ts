import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { visibleTo } from '../../platform/visible.ts'
import { shownFrom } from '../../rules/agreement.ts'
import { keysOf, type Outcome } from '../../rules/categories.ts'
import { usefulness } from '../../rules/outcomes.ts'
import type { Actor } from '../../rules/roles.ts'

/** The feedback that the actor's team answers for; not their own, nor where they are in conflict. */
const ofTeam = (db: Db, actor: Actor) =>
  db
    .selectFrom('feedback')
    .innerJoin('assessment', 'assessment.id', 'feedback.assessment_id')
    .innerJoin('person', 'person.id', 'feedback.person_id')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .select(['feedback.assessment_id', 'assessment.application_id', 'assessment.outcome', 'person.name'])
    .select(['round.title as round_title', 'due_on', 'given_at', 'useful', 'useful_words'])
    .$narrowType<{ outcome: Outcome }>()
    .where(visibleTo(actor, 'feedback.list', { 'talent-team': 'feedback.region_code' }))
    .where('feedback.person_id', '<>', actor.personId)
    .where(sql<boolean>`not conflicted(assessment.application_id, ${actor.personId})`)

/** What is still to be given, by the day it is due, the oldest first. */
export async function feedbackDue(db: Db, actor: Actor, after: Place | undefined) {
  let query = ofTeam(db, actor).where('given_at', 'is', null)
  if (after) query = query.where(sql<boolean>`(due_on, feedback.assessment_id) > (${after.key}::date, ${after.id})`)
  const rows = await query.orderBy('due_on').orderBy('feedback.assessment_id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.due_on, row.assessment_id))
}

/** What was given, the newest first, with what the candidates said of it. */
export async function feedbackGiven(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = ofTeam(db, actor).where('given_at', 'is not', null)
  if (after) query = query.where(sql<boolean>`(given_at, feedback.assessment_id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('given_at', 'desc')
    .orderBy('feedback.assessment_id', 'desc')
    .limit(sql.lit(26))
    .execute()
  return pageOf(rows, 25, (row) => placeText(row.given_at ?? new Date(0), row.assessment_id))
}

/** How many found feedback of the actor's team how useful; null where so few answered that it would tell of somebody. */
export async function usefulnessTo(
  db: Db,
  actor: Actor,
): Promise<{ of: number; counts: Record<string, number> } | null> {
  const rows = await db
    .selectFrom('feedback')
    .select(['useful', sql<number>`count(*)`.as('many')])
    .where(visibleTo(actor, 'feedback.list', { 'talent-team': 'feedback.region_code' }))
    .where('given_at', 'is not', null)
    .where('useful', 'is not', null)
    .groupBy('useful')
    .execute()
  const of = rows.reduce((sum, { many }) => sum + many, 0)
  if (!shownFrom(of)) return null
  const counts = keysOf(usefulness).map((key) => [key, rows.find(({ useful }) => useful === key)?.many ?? 0])
  return { of, counts: Object.fromEntries(counts) as Record<string, number> }
}
