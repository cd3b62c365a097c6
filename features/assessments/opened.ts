import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { consensusOf } from './consensus.ts'
import { assessment } from './queries.ts'
import { scoresOf } from './scores.ts'

export type Opened = NonNullable<Awaited<ReturnType<typeof opened>>>

/** An assessment whose scores the actor may read, since all of them are locked; null before that. */
export async function opened(db: Db, actor: Actor, id: string) {
  const found = await assessment(db, actor, id)
  if (!found?.open) return null
  return { ...found, scores: await scoresOf(db, id), agreed: await consensusOf(db, id) }
}
