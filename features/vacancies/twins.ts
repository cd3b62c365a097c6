import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isLive, liveStates } from '../../rules/lifecycles/vacancy.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import type { Vacancy } from './queries.ts'

/**
 * Other vacancies of the organisation that may be for the very same post, the newest first: at most three. Of two that are
 * shared, as where an advert came in beside one, the younger has the older as its twin. For those who may see both: not
 * for who only shares the post.
 */
export async function twinsOf(db: Db, actor: Actor, it: Vacancy) {
  const scope = { recruiter: it.organisation_code, 'talent-team': it.region_code }
  if (!holds(actor, 'recruiter', scope) && !holds(actor, 'talent-team', scope)) return []
  if (it.state !== 'draft' && !isLive(it.state)) return []
  const shared = it.state !== 'draft'
  return db
    .selectFrom('vacancy')
    .select(['id', 'title'])
    .where('organisation_code', '=', it.organisation_code)
    .where('state', 'in', shared ? liveStates : ['draft', ...liveStates])
    .where('id', '<>', it.id)
    .$if(shared, (query) => query.where(sql<SqlBool>`(created_at, id) < (${it.created_at}, ${it.id})`))
    .where(
      sql<SqlBool>`(board_post_id = ${it.board_post_id} or (role_family = ${it.role_family} and lower(title) = lower(${it.title})))`,
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(3)
    .execute()
}
