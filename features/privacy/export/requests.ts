import type { Db } from '../../../platform/db.ts'
import { privacyNotices, type Audience } from '../../../rules/privacy-notices.ts'
import type { Actor } from '../../../rules/roles.ts'
import { kindOf } from '../kinds.ts'
import { noticesSeen } from '../notices-seen.ts'
import { stateIn } from './in-words.ts'

/** The person's complaints and data requests, with the answers. */
export async function requestsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('request')
    .innerJoin('board', 'board.region_code', 'request.region_code')
    .selectAll('request')
    .select('board.name as board_name')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    request: kindOf(row.kind).title,
    to: row.board_name,
    state: stateIn('request', row.state),
    sent: row.created_at,
    whatYouWrote: row.words,
    due: row.due_on,
    acknowledged: row.acknowledged_at,
    answer: row.answer,
    over: row.ended_at,
  }))
}

/** The privacy notices the person saw, in the version they saw. */
export async function noticesOfYou(db: Db, actor: Actor) {
  const rows = await noticesSeen(db, actor)
  return rows.map((row) => ({
    notice: privacyNotices[row.audience as Audience]?.label ?? row.audience,
    version: row.version,
    seen: row.at,
  }))
}
