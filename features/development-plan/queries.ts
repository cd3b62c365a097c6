import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'

export type Action = NonNullable<Awaited<ReturnType<typeof action>>>

/** One action that the actor may see: of their own plan, or of a conversation that they are the partner of. */
export async function action(db: Db, actor: Actor, id: string) {
  const row = await actions(db)
    .where('action.id', '=', id)
    .where((is) => is.or([is('action.person_id', '=', actor.personId), is('action.partner_id', '=', actor.personId)]))
    .executeTakeFirst()
  return row ? { ...row, ...actionThing(row) } : null
}

const actions = (db: Db) =>
  db
    .selectFrom('action')
    .leftJoin('conversation', 'conversation.id', 'action.conversation_id')
    .selectAll('action')
    .select(['conversation.state as conversation_state', 'conversation.person_name', 'conversation.partner_name'])

/** Who finishes or drops it: the person whose plan it is in, and the partner where it is theirs to do. */
const actionThing = (row: { id: string; state: Thing<'action'>['state'] } & Owned): Thing<'action'> => ({
  id: row.id,
  state: row.state,
  scope: { candidate: row.person_id, partner: row.owner === 'partner' ? row.partner_id : null },
  about: { thing: 'action', id: row.id, person: row.person_id },
})

interface Owned {
  person_id: string
  partner_id: string | null
  owner: string
}

/** The actor's plan, a page at a time: what is to do, the soonest first; or what is done or dropped, the latest first. */
export async function planOf(db: Db, actor: Actor, toDo: boolean, after: Place | undefined) {
  const key = sql`(action.due_on, action.id)`
  let query = actions(db)
    .where('action.person_id', '=', actor.personId)
    .where('action.state', toDo ? '=' : '<>', 'planned')
  if (after) query = query.where(sql<boolean>`${key} ${sql.raw(toDo ? '>' : '<')} (${after.key}::date, ${after.id})`)
  const order = toDo ? 'asc' : 'desc'
  const rows = await query.orderBy('action.due_on', order).orderBy('action.id', order).limit(sql.lit(26)).execute()
  return pageOf(rows.map(withThing), 25, (row) => placeText(row.due_on, row.id))
}

/** What the actor has promised to those with whom they talked, the soonest first. */
export const promisesOf = async (db: Db, actor: Actor) => {
  const rows = await actions(db)
    .where('action.partner_id', '=', actor.personId)
    .where('action.owner', '=', sql.lit('partner'))
    .where('action.state', '=', sql.lit('planned' as const))
    .orderBy('action.due_on')
    .orderBy('action.id')
    .limit(sql.lit(50))
    .execute()
  return rows.map(withThing)
}

const withThing = <R extends Parameters<typeof actionThing>[0]>(row: R) => ({ ...row, ...actionThing(row) })

export type Planned = Awaited<ReturnType<typeof planOf>>['rows'][number]

/** How the actor's plan stands: how many are done, to do and overdue, and the next five to do. */
export async function developmentPlanOf(db: Db, actor: Actor) {
  const today = dayInLondon()
  const counts = await db
    .selectFrom('action')
    .select((is) => [
      is.fn.countAll<number>().filterWhere('state', '=', 'done').as('done'),
      is.fn.countAll<number>().filterWhere('state', '=', 'planned').as('toDo'),
      is.fn.countAll<number>().filterWhere('state', '=', 'planned').filterWhere('due_on', '<', today).as('overdue'),
    ])
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const next = await db
    .selectFrom('action')
    .select(['id', 'state', 'words', 'kind', 'owner', 'due_on'])
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'planned')
    .orderBy('due_on')
    .orderBy('id')
    .limit(sql.lit(5))
    .execute()
  return { ...counts, next }
}

export type DevelopmentPlan = Awaited<ReturnType<typeof developmentPlanOf>>

/** Every action of the person's plan, and what they promised to others, for their own data. */
export const actionsForExport = (db: Db, personId: string) =>
  db
    .selectFrom('action')
    .selectAll()
    .where((is) =>
      is.or([is('person_id', '=', personId), is.and([is('partner_id', '=', personId), is('owner', '=', 'partner')])]),
    )
    .orderBy('due_on')
    .orderBy('id')
    .execute()
