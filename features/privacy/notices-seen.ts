import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'

/** Which versions of the privacy notices the actor had before them when they were asked for data, and when first. */
export const noticesSeen = (db: Db, { personId }: Actor) =>
  db
    .selectFrom('notice_seen')
    .select(['audience', 'version', 'at'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .execute()
