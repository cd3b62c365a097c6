import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import { stateIn } from './in-words.ts'

/** Reviews of the process that the person asked for. */
export async function reviewsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('review')
    .leftJoin('person as reviewer', 'reviewer.id', 'review.reviewer_id')
    .select(['review.state', 'words', 'decision', 'due_on', 'review.created_at', 'ended_at', 'reviewer.name'])
    .where('review.person_id', '=', personId)
    .orderBy('review.created_at')
    .execute()
  return rows.map((row) => ({
    state: stateIn('review', row.state),
    asked: row.created_at,
    whatYouWrote: row.words,
    due: row.due_on,
    reviewer: row.name,
    decision: row.decision,
    over: row.ended_at,
  }))
}

/** Reviews that the person was appointed to decide, with what they wrote. */
export async function reviewsByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.person_id')
    .select(['review.state', 'person.name', 'decision', 'due_on', 'review.created_at', 'ended_at'])
    .where('reviewer_id', '=', personId)
    .orderBy('review.created_at')
    .execute()
  return rows.map((row) => ({
    candidate: row.name,
    state: stateIn('review', row.state),
    asked: row.created_at,
    due: row.due_on,
    whatYouDecided: row.decision,
    over: row.ended_at,
  }))
}
