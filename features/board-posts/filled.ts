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
export async function fillBoardPost(db: Db, actor: Actor, vacancyId: string, { starts, ends, interim }: Term) {
  const standing = interim ? 'interim' : 'filled'
  const filled = await set(ofVacancy(db, vacancyId), { standing, since: starts, term_ends_on: ends, likely: '' })
  if (filled) await record(db, actor, 'board-post.fill', aboutPost(filled))
}

/** The appointment fell through: the post is vacant, unless somebody has said otherwise since. */
export async function emptyBoardPost(db: Db, actor: Actor, vacancyId: string, { starts }: Pick<Term, 'starts'>) {
  const asFilled = ofVacancy(db, vacancyId).where('standing', 'in', ['filled', 'interim']).where('since', '=', starts)
  const emptied = await set(asFilled, { standing: 'vacant', since: dayInLondon(), term_ends_on: null })
  if (emptied) await record(db, actor, 'board-post.empty', aboutPost(emptied))
}

const ofVacancy = (db: Db, vacancyId: string) =>
  db
    .updateTable('board_post')
    .from('vacancy')
    .where('vacancy.id', '=', vacancyId)
    .whereRef('board_post.id', '=', 'vacancy.board_post_id')
    .whereRef('board_post.organisation_code', '=', 'vacancy.organisation_code')
    .where('board_post.removed_at', 'is', null)

const set = (
  post: ReturnType<typeof ofVacancy>,
  to: { standing: string; since: string; term_ends_on: string | null; likely?: string },
) =>
  post
    .set((is) => ({ ...to, version: is('board_post.version', '+', 1), changed_at: sql`now()` }))
    .returning(['board_post.id', 'board_post.organisation_code', 'vacancy.region_code'])
    .executeTakeFirst()
