import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../../platform/cursor.ts'
import type { Db } from '../../../platform/db.ts'
import { nameNow } from '../../organisations/name-now.ts'

/** The introductions that a member was asked about, and no proposal before that. */
const asked = (db: Db, membershipId: string) =>
  db.selectFrom('introduction').where('membership_id', '=', membershipId).where('offered_at', 'is not', null)

/** For how many posts a member was asked, and how many of these they accepted. */
export const timesPutForward = (db: Db, membershipId: string) =>
  asked(db, membershipId)
    .select(sql<number>`count(*)::int`.as('asked'))
    .select(sql<number>`count(accepted_at)::int`.as('accepted'))
    .executeTakeFirstOrThrow()

export type Times = Awaited<ReturnType<typeof timesPutForward>>

/** When and for what a member was put forward, the newest first, a page at a time. */
export async function putForward(db: Db, membershipId: string, after: Place<Date> | undefined, size = 25) {
  let query = asked(db, membershipId)
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'introduction.created_at', 'vacancy.title'])
    .select(sql<Date>`offered_at`.as('offered_at'))
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
  if (after) query = query.where(sql<boolean>`(introduction.created_at, introduction.id) < (${after.key}, ${after.id})`)
  const rows = await query
    .orderBy('introduction.created_at', 'desc')
    .orderBy('introduction.id', 'desc')
    .limit(sql.lit(size + 1))
    .execute()
  return pageOf(rows, size, (row) => placeText(row.created_at, row.id))
}

export type PutForward = Awaited<ReturnType<typeof putForward>>['rows'][number]
