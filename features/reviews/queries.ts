import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'

export type Review = NonNullable<Awaited<ReturnType<typeof review>>>

/** One request for a review that the actor may see: their own, one to their team, or one that they decide. */
export async function review(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.person_id')
    .innerJoin('board', 'board.region_code', 'review.region_code')
    .innerJoin('assessment', 'assessment.id', 'review.assessment_id')
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .innerJoin('application', 'application.id', 'review.application_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'review.reviewer_id')
    .selectAll('review')
    .select(['person.name as candidate_name', 'person.email as candidate_email', 'board.name as board_name'])
    .select(['reviewer.name as reviewer_name', 'reviewer.email as reviewer_email', 'round.title as round_title'])
    .select(['application.state as application_state', 'assessment.panel_id'])
    .where('review.id', '=', id)
    .where(
      visibleTo(actor, 'review.see', {
        candidate: 'review.person_id',
        'talent-team': 'review.region_code',
        reviewer: 'review.reviewer_id',
      }),
    )
    .executeTakeFirst()
  return row ? { ...row, ...reviewThing(row), mine: row.person_id === actor.personId } : null
}

interface Row {
  id: string
  state: States['review']
  person_id: string
  region_code: string
  reviewer_id: string | null
}

/** A review as the moves need it. */
const reviewThing = (row: Row): Thing<'review'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, 'talent-team': row.region_code, reviewer: row.reviewer_id },
  about: { thing: 'review', id: row.id, person: row.person_id, region: row.region_code },
})

/** Whether it still waits to be decided. */
export const isOpen = ({ state }: Pick<Row, 'state'>) => state === 'asked' || state === 'appointed'

const listed = (db: Db) =>
  db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.person_id')
    .leftJoin('person as reviewer', 'reviewer.id', 'review.reviewer_id')
    .select(['review.id', 'review.state', 'due_on', 'review.created_at', 'ended_at', 'person.name'])
    .select('reviewer.name as reviewer_name')

/** Those of the actor's team; nobody arranges the review that they ask for themselves. */
const ofTeam = (db: Db, actor: Actor) =>
  listed(db)
    .where(visibleTo(actor, 'review.list', { 'talent-team': 'review.region_code' }))
    .where('review.person_id', '<>', actor.personId)

/** Reviews that are open, the oldest first. */
export async function openReviews(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = ofTeam(db, actor).where(sql<boolean>`review.state in ('asked', 'appointed')`)
  if (after) query = query.where(sql<boolean>`(review.created_at, review.id) > (${after.key}, ${after.id})`)
  const rows = await query.orderBy('review.created_at').orderBy('review.id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** Reviews that were decided or taken back, the newest first. */
export async function endedReviews(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = ofTeam(db, actor).where('ended_at', 'is not', null)
  if (after) query = query.where(sql<boolean>`(ended_at, review.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('ended_at', 'desc').orderBy('review.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.ended_at ?? row.created_at, row.id))
}

/** What the actor was appointed to decide and has not decided yet, the first to come first. */
export const reviewsToDecide = (db: Db, { personId }: Actor) =>
  listed(db)
    .where('reviewer_id', '=', personId)
    .where('review.state', '=', sql.lit('appointed' as const))
    .orderBy('review.created_at')
    .orderBy('review.id')
    .limit(sql.lit(50))
    .execute()
