import { sql } from 'kysely'
import { inTransaction, type Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'
import { aConversation } from './things.ts'

interface Written {
  of: Person
  by: Person
  state?: 'arranged' | 'acknowledged' | 'held'
}

/** A conversation in which both have written, and agreed on a day, a readiness and an action each. */
export async function aWrittenConversation(db: Db, { of, by, state = 'arranged' }: Written): Promise<string> {
  const id = await aConversation(db, { of, by, state })
  await db.updateTable('conversation').set({ held_on: '2026-11-02', readiness: '6-12' }).where('id', '=', id).execute()
  const view = (author: Person) => ({
    conversation_id: id,
    author_id: author.id,
    heading: 'strengths',
    words: `Strengths as ${author.name} sees them.`,
  })
  await db
    .insertInto('conversation_view')
    .values([view(of), view(by)])
    .execute()
  await anAction(db, { of, with: by, conversation: id, owner: 'candidate' })
  await anAction(db, { of, with: by, conversation: id, owner: 'partner' })
  return id
}

interface Planned {
  of: Person
  with?: Person
  conversation?: string
  owner?: 'candidate' | 'partner'
  words?: string
  due?: string
}

/** An action to do: of the person's own making, unless it was agreed in a conversation. */
export async function anAction(db: Db, it: Planned): Promise<string> {
  const owner = it.owner ?? 'candidate'
  const row = await db
    .insertInto('action')
    .values({
      state: 'planned',
      person_id: it.of.id,
      partner_id: it.with?.id ?? null,
      conversation_id: it.conversation ?? null,
      owner,
      kind: 'shadowing',
      words: it.words ?? `Shadow a board, as the ${owner}`,
      due_on: it.due ?? '2099-01-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** An invitation as it is sent: with the letter by which whoever was asked comes in. */
export async function anInvitation(db: Db, { of, by }: { of: Person; by: Person }): Promise<string> {
  const id = await aConversation(db, { of, by, state: 'invited' })
  const about = { thing: 'conversation', thing_id: id, person_id: of.id, detail: '{}' }
  const event = await db
    .insertInto('event')
    .values({ ...about, name: 'conversation.invite', actor_id: of.id, actor_name: of.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  const letter = { subject: 'A message for you', body: '{"paragraphs":[]}', template: 'conversation-asked' }
  await db
    .insertInto('mail')
    .values({ ...letter, event_key: String(event.id), recipient: by.email })
    .execute()
  return id
}

interface Asked {
  of: Person
  by: Person
  /** With whom else they have one under way: two have but one. */
  others: { invited: Person; offered: Person; acknowledged: Person }
}

/** One in each state that has a page, with the actions of the one that is arranged. */
export async function conversationsInEachState(db: Db, { of, by, others }: Asked) {
  const arranged = await aWrittenConversation(db, { of, by })
  const day = { takes_place_at: new Date('2099-01-01T14:00:00Z'), place: 'Room 3' }
  await db.updateTable('conversation').set(day).where('id', '=', arranged).execute()
  const offered = await aConversation(db, { of, by: others.offered, state: 'offered' })
  await db.updateTable('conversation').set({ begun_by: others.offered.id }).where('id', '=', offered).execute()
  return {
    invited: await anInvitation(db, { of, by: others.invited }),
    offered,
    arranged,
    acknowledged: await aWrittenConversation(db, { of, by: others.acknowledged, state: 'acknowledged' }),
    held: await aWrittenConversation(db, { of, by, state: 'held' }),
    own: await anAction(db, { of }),
    promised: await anAction(db, { of, with: by, conversation: arranged, owner: 'partner' }),
  }
}

/** How many rows of the rooms a connection finds in somebody's name; null for nobody's. No query of it narrows anything. */
export const roomFor = (pool: Db, reader: string | null) =>
  inTransaction(pool, reader, async (db) => {
    const counts: Record<string, number> = {}
    for (const table of ['conversation', 'conversation_view', 'action'] as const)
      counts[table] = (
        await db
          .selectFrom(table)
          .select(sql`1`.as('one'))
          .execute()
      ).length
    return counts
  })
