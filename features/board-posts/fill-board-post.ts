import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import type { Actor } from '../../rules/roles.ts'
import { aboutPost } from './queries.ts'

interface Term {
  /** `yyyy-mm-dd` */
  starts: string
  /** The last day; null for a substantive post. */
  ends: string | null
  interim: boolean
}

/** Somebody was appointed to a vacancy: the post from which it grew is filled. Nothing where it grew from none. */
export async function fillBoardPost(
  db: Db,
  actor: Actor,
  vacancyId: string,
  { starts, ends, interim }: Term,
): Promise<void> {
  const filled = await db
    .updateTable('board_post')
    .from('vacancy')
    .set((is) => ({
      standing: interim ? 'interim' : 'filled',
      since: starts,
      term_ends_on: ends,
      likely: '',
      version: is('board_post.version', '+', 1),
      changed_at: sql`now()`,
    }))
    .where('vacancy.id', '=', vacancyId)
    .whereRef('board_post.id', '=', 'vacancy.board_post_id')
    .whereRef('board_post.organisation_code', '=', 'vacancy.organisation_code')
    .where('board_post.removed_at', 'is', null)
    .returning(['board_post.id', 'board_post.organisation_code', 'vacancy.region_code'])
    .executeTakeFirst()
  if (filled) await record(db, actor, 'board-post.fill', aboutPost(filled))
}
