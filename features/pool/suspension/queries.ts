import type { Db } from '../../../platform/db.ts'

/** The last suspension of a member, whether it goes on or not; null where there was none. */
export const lastSuspension = async (db: Db, membershipId: string) =>
  (await db
    .selectFrom('membership_suspension')
    .innerJoin('person', 'person.id', 'set_by')
    .selectAll('membership_suspension')
    .select('person.name as set_by_name')
    .where('membership_id', '=', membershipId)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

export type Suspension = NonNullable<Awaited<ReturnType<typeof lastSuspension>>>
