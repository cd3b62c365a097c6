import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { visibleTo } from '../../platform/visible.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { boards } from '../boards/queries.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Application = NonNullable<Awaited<ReturnType<typeof application>>>

/** One application that the actor may see: their own, or one submitted to their region. */
export async function application(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('board', 'board.region_code', 'application.region_code')
    .leftJoin('endorsement', (join) =>
      join.onRef('endorsement.application_id', '=', 'application.id').on('endorsement.state', '<>', 'cancelled'),
    )
    .selectAll('application')
    .select(['person.name as candidate_name', 'person.email as candidate_email', 'board.name as board_name'])
    .select(['endorsement.id as endorsement_id', 'endorsement.state as endorsement_state', 'endorser_name', 'answer'])
    .select(['endorsement.statement as endorsement_statement', 'endorsement.release'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .where('application.id', '=', id)
    .where(
      visibleTo(actor, 'application.see', {
        candidate: 'application.person_id',
        'talent-team': 'application.region_code',
      }),
    )
    .where((is) => is.or([is('submitted_at', 'is not', null), is('application.person_id', '=', actor.personId)]))
    .executeTakeFirst()
  return row ? { ...row, ...applicationThing(row) } : null
}

interface Row {
  id: string
  state: States['application']
  person_id: string
  region_code: string
  submitted_at: Date | null
}

/** An application as the moves need it. Before it is submitted it is the candidate's alone, also once withdrawn. */
export const applicationThing = (row: Row): Thing<'application'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, 'talent-team': row.submitted_at ? row.region_code : null },
  about: { thing: 'application', id: row.id, person: row.person_id, region: row.region_code },
})

/** The applications that a region's team has to answer, in the order they came; or those it has answered, the newest first. */
export async function applicationsTo(db: Db, actor: Actor, waiting: boolean, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'application.state', 'person.name', 'current_post', 'pathway', 'submitted_at'])
    .select((is) => is.fn.coalesce('submitted_at', 'application.created_at').as('came_at'))
    .where(visibleTo(actor, 'application.list', { 'talent-team': 'application.region_code' }))
    .where('application.state', waiting ? 'in' : 'not in', ['submitted', 'eligible'])
    .where('submitted_at', 'is not', null)
  const key = sql`(submitted_at, application.id)`
  if (after) query = query.where(sql<boolean>`${key} ${sql.raw(waiting ? '>' : '<')} (${after.key}, ${after.id})`)
  const order = waiting ? 'asc' : 'desc'
  const rows = await query.orderBy('submitted_at', order).orderBy('application.id', order).limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.came_at, row.id))
}

/** The actor's own applications, the newest first. */
export const applicationsOf = (db: Db, actor: Actor) =>
  db
    .selectFrom('application')
    .innerJoin('board', 'board.region_code', 'application.region_code')
    .select(['application.id', 'application.state', 'board.name as board_name', 'application.created_at'])
    .where('person_id', '=', actor.personId)
    .orderBy('application.created_at', 'desc')
    .limit(20)
    .execute()

/** The boards to choose from, by their regions' codes. */
export const boardChoices = async (db: Db): Promise<Record<string, string>> =>
  Object.fromEntries((await boards(db)).map(({ region_code, region_name }) => [region_code, region_name]))
