import type { Db } from '../../platform/db.ts'

/** How ready somebody judged a member to be, for each role family. */
export const judgedOf = (db: Db, membershipId: string) =>
  db
    .selectFrom('membership_readiness')
    .select(['role_family', 'band', 'evidence', 'set_on'])
    .where('membership_id', '=', membershipId)
    .where('replaced_at', 'is', null)
    .orderBy('role_family')
    .execute()
