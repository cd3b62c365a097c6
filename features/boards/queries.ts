import type { Db } from '../../platform/db.ts'
import type { AnswerTimes } from '../../rules/pool-first.ts'

export interface Board extends AnswerTimes {
  slug: string
  name: string
  summary: string
  email: string | null
  region_code: string
  region_name: string
  /** The first day of the region as it is now, yyyy-mm-dd. */
  opened: string | null
}

/** The regional talent boards, by the names of their regions. */
export const boards = (db: Db): Promise<Board[]> => boardsOf(db).orderBy('region.name').execute()

/** The board that a region has; null for Wales, for a region of the past and where no region is known. */
export const boardOfRegion = async (db: Db, region: string | null): Promise<Board | null> =>
  region === null ? null : ((await boardsOf(db).where('board.region_code', '=', region).executeTakeFirst()) ?? null)

const boardsOf = (db: Db) =>
  db
    .selectFrom('board')
    .innerJoin('region', 'region.code', 'board.region_code')
    .select(['board.slug', 'board.name', 'board.summary', 'board.email', 'board.region_code'])
    .select(['board.answer_days', 'board.interim_answer_days'])
    .select(['region.name as region_name', 'region.opened'])
