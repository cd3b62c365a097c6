import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import type { Thing } from '../../platform/move.ts'
import type { Actor } from '../../rules/roles.ts'

export type Conversation = NonNullable<Awaited<ReturnType<typeof conversation>>>

/** One conversation of the actor's own, as the candidate or as the partner. */
export async function conversation(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('conversation')
    .innerJoin('person as candidate', 'candidate.id', 'conversation.person_id')
    .innerJoin('person as partner', 'partner.id', 'conversation.partner_id')
    .leftJoin('region', 'region.code', 'conversation.shared_with_region')
    .selectAll('conversation')
    .select(['candidate.email as candidate_mail', 'partner.email as partner_mail', 'region.name as shared_with'])
    .where('conversation.id', '=', id)
    .where((is) => is.or([is('person_id', '=', actor.personId), is('partner_id', '=', actor.personId)]))
    .executeTakeFirst()
  if (!row) return null
  const thing: Thing<'conversation'> = {
    id: row.id,
    state: row.state,
    scope: { candidate: row.person_id, partner: row.partner_id },
    about: { thing: 'conversation', id: row.id, person: row.person_id },
  }
  return { ...row, ...thing }
}

/** What each of the two wrote, by heading. */
export const viewsIn = (db: Db, conversationId: string) =>
  db
    .selectFrom('conversation_view')
    .select(['author_id', 'heading', 'words', 'changed_at'])
    .where('conversation_id', '=', conversationId)
    .execute()

export type View = Awaited<ReturnType<typeof viewsIn>>[number]

/** The actions agreed in it, the soonest first. */
export const actionsIn = (db: Db, conversationId: string) =>
  db
    .selectFrom('action')
    .select(['id', 'state', 'words', 'kind', 'owner', 'due_on', 'reason'])
    .where('conversation_id', '=', conversationId)
    .orderBy('due_on')
    .orderBy('id')
    .limit(sql.lit(100))
    .execute()

export type AgreedAction = Awaited<ReturnType<typeof actionsIn>>[number]

/** The actor's conversations, as the candidate and as the partner, the newest first. */
export async function conversationsOf(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('conversation')
    .select(['id', 'state', 'person_id', 'person_name', 'partner_name', 'begun_by', 'takes_place_at', 'held_on'])
    .select(['created_at', 'elsewhere', 'candidate_acknowledged_at', 'partner_acknowledged_at'])
    .where((is) => is.or([is('person_id', '=', actor.personId), is('partner_id', '=', actor.personId)]))
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

/** The person's conversations with what was written in them, for their own data. */
export async function conversationsForExport(db: Db, personId: string) {
  const found = await db
    .selectFrom('conversation')
    .selectAll()
    .where((is) => is.or([is('person_id', '=', personId), is('partner_id', '=', personId)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const views = await db
    .selectFrom('conversation_view')
    .selectAll()
    .where('conversation_id', 'in', [...found.map(({ id }) => id), sql<string>`null`])
    .orderBy('heading')
    .execute()
  return found.map((row) => ({ ...row, views: views.filter((view) => view.conversation_id === row.id) }))
}
