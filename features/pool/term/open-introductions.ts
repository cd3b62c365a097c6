import type { Db } from '../../../platform/db.ts'
import { nameNow } from '../../organisations/name-now.ts'

/** The states of an introduction that the member knows of and that goes on. */
const open = ['offered', 'accepted', 'interviewing'] as const

/** A member's introductions that are under way, as they know them, the newest first; the first few. */
export const openIntroductions = (db: Db, membershipId: string) =>
  db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select(['introduction.id', 'introduction.state', 'vacancy.title', 'accepted_at'])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .where('membership_id', '=', membershipId)
    .where('introduction.state', 'in', open)
    .orderBy('introduction.created_at', 'desc')
    .limit(20)
    .execute()

export type OpenIntroduction = Awaited<ReturnType<typeof openIntroductions>>[number]
