import type { Db } from '../../platform/db.ts'
import type { About } from '../../platform/record.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { scopesOf, type Actor, type Scope } from '../../rules/roles.ts'
import type { Happened } from '../../ui/timeline.tsx'
import { sharedIn } from '../self-assessments/shares.ts'
import { conversationFacts, type ConversationFacts } from './facts.ts'
import { actionsIn, conversation, viewsIn, type AgreedAction, type Conversation, type View } from './queries.ts'

/** What was written, as the page shows it. */
export interface Written {
  views: View[]
  actions: AgreedAction[]
}

export interface Room {
  room: Conversation
  written: Written
  shared: string | null
  happened: Happened[]
  scope: Scope
}

/** What a talent team reads: the facts, and the record where the candidate shared it with them. */
export interface Facts {
  facts: ConversationFacts
  written: Written | null
  scope: Scope
  /** Given where the record is read, so that the reading is recorded. */
  about?: About
}

/** A conversation as the reader may read it: whole by the two, in facts by a talent team. */
export async function readable(db: Db, actor: Actor, id: string): Promise<Room | Facts | null> {
  const room = await conversation(db, actor, id)
  return room ? wholeOf(db, room) : factsFor(db, actor, id)
}

const wholeOf = async (db: Db, room: Conversation): Promise<Room> => ({
  room,
  written: await writtenIn(db, room.id),
  shared: (await sharedIn(db, room.id))?.id ?? null,
  happened: await timelineOf(db, 'conversation', room.id),
  scope: room.scope,
})

async function factsFor(db: Db, actor: Actor, id: string): Promise<Facts | null> {
  const facts = await conversationFacts(db, id)
  if (!facts) return null
  const { shared_with_region: region, regions } = facts
  const scope = { 'talent-team': region ? [region, ...(regions ?? [])] : (regions ?? []) }
  const mayRead = region !== null && scopesOf(actor, 'talent-team').includes(region)
  if (!mayRead) return { facts, written: null, scope }
  const about = { thing: 'conversation', id, person: facts.person_id, region }
  return { facts, written: await writtenIn(db, id), scope, about }
}

const writtenIn = async (db: Db, id: string): Promise<Written> => ({
  views: await viewsIn(db, id),
  actions: await actionsIn(db, id),
})
