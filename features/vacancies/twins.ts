import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Vacancy } from './queries.ts'

/** Other vacancies of the organisation that may be for the very same post, the newest first: at most three. */
export const twinsOf = (db: Db, it: Vacancy) =>
  db
    .selectFrom('vacancy')
    .select(['id', 'title'])
    .where('organisation_code', '=', it.organisation_code)
    .where('state', 'not in', ['filled', 'closed'])
    .where('id', '<>', it.id)
    .where(
      sql<SqlBool>`(board_post_id = ${it.board_post_id} or (role_family = ${it.role_family} and lower(title) = lower(${it.title})))`,
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
