import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { dayInLondon } from '../../rules/days.ts'
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
export const fillBoardPost = (db: Db, actor: Actor, vacancyId: string, { starts, ends, interim }: Term) =>
  stands(db, actor, 'board-post.fill', ofVacancy(db, vacancyId), {
    standing: interim ? 'interim' : 'filled',
    since: starts,
    term_ends_on: ends,
    likely: '',
  })

/** The appointment fell through: the post is vacant, unless somebody has said otherwise since. */
export const emptyBoardPost = (db: Db, actor: Actor, vacancyId: string, { starts }: Pick<Term, 'starts'>) =>
  stands(
    db,
    actor,
    'board-post.empty',
    ofVacancy(db, vacancyId).where('standing', 'in', ['filled', 'interim']).where('since', '=', starts),
    { standing: 'vacant', since: dayInLondon(), term_ends_on: null },
  )

const ofVacancy = (db: Db, vacancyId: string) =>
  db
    .updateTable('board_post')
    .from('vacancy')
    .where('vacancy.id', '=', vacancyId)
    .whereRef('board_post.id', '=', 'vacancy.board_post_id')
    .whereRef('board_post.organisation_code', '=', 'vacancy.organisation_code')
    .where('board_post.removed_at', 'is', null)

async function stands(
  db: Db,
  actor: Actor,
  event: 'board-post.fill' | 'board-post.empty',
  post: ReturnType<typeof ofVacancy>,
  set: { standing: string; since: string; term_ends_on: string | null; likely?: string },
): Promise<void> {
  const changed = await post
    .set((is) => ({ ...set, version: is('board_post.version', '+', 1), changed_at: sql`now()` }))
    .returning(['board_post.id', 'board_post.organisation_code', 'vacancy.region_code'])
    .executeTakeFirst()
  if (changed) await record(db, actor, event, aboutPost(changed))
}
