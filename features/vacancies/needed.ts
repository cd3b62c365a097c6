import { sql, type SqlBool } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import type { Category } from '../../rules/categories.ts'
import { staleBefore } from '../../rules/pool-first.ts'
import type { Actor } from '../../rules/roles.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { onlyAdvertised } from './lapse.ts'
import { listed, type VacancyFilter } from './queries.ts'

/** What a vacancy may need of somebody. */
export const needs = {
  answer: 'An answer from the talent team',
  confirming: 'A word on whether it is still right',
} as const satisfies Category

export type Need = keyof typeof needs

/** The vacancies that need it, those that have waited longest first, a page at a time. */
export async function needed(
  db: Db,
  actor: Actor,
  need: Need,
  today: string,
  after: Place | undefined,
  which: VacancyFilter = {},
) {
  const all = listed(db, actor, which)
  let query = need === 'answer' ? all.where(waits) : all.where(wantsConfirming(today))
  const order = need === 'answer' ? 'answer_due' : 'confirmed_on'
  if (after) query = query.where(sql<SqlBool>`(${sql.ref(order)}, id) > (${after.key}, ${after.id})`)
  const rows = await query.orderBy(order).orderBy('id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row[order] ?? '', row.id))
}

/** The pool was asked, and its team has still to answer. */
const waits = sql<SqlBool>`state = 'open' and answered_on is null and answer_due is not null`

/** Nobody has said for long whether it is right, or it was expected by now. */
const wantsConfirming = (today: string) => sql<SqlBool>`(${isOneOf('state', liveStates)} and not ${onlyAdvertised}
  and (confirmed_on < ${staleBefore(today)} or state = 'predicted' and starts_on < ${today}))`
