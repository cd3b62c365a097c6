import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { standingOf, type RoundDates } from '../../rules/rounds.ts'
import { day } from '../../ui/words.ts'

export type Round = NonNullable<Awaited<ReturnType<typeof round>>>
export type OpenRound = Awaited<ReturnType<typeof openRounds>>[number]

/** Rounds that take applications on the day, of every board or of one; by region, then by title. */
export const openRounds = (db: Db, today: string, of: { region?: string; board?: string } = {}) =>
  publishedRounds(db, of).where('round.opens_on', '<=', today).where(notOver(today)).execute()

/** Rounds that are published and open on a later day, the soonest first. */
export const roundsToOpen = (db: Db, today: string, of: { region?: string; board?: string } = {}) =>
  publishedRounds(db, of).clearOrderBy().where('round.opens_on', '>', today).orderBy('round.opens_on').execute()

const notOver = (today: string) => sql<boolean>`(round.closes_on is null or round.closes_on >= ${today})`

function publishedRounds(db: Db, { region, board }: { region?: string; board?: string }) {
  let query = db
    .selectFrom('round')
    .innerJoin('board', 'board.region_code', 'round.region_code')
    .innerJoin('region', 'region.code', 'round.region_code')
    .select(['round.id', 'round.region_code', 'region.name as region_name'])
    .select(['board.slug as board_slug', 'board.name as board_name'])
    .select(['round.title', 'round.pathway', 'round.role_families', 'round.opens_on', 'round.closes_on'])
    .where('round.state', '=', sql.lit('published' as const))
  if (region) query = query.where('round.region_code', '=', region)
  if (board) query = query.where('board.slug', '=', board)
  return query.orderBy('region.name').orderBy('round.title').orderBy('round.id').limit(sql.lit(200))
}

/** One round with its questions in their order, whatever its state: who may see a draft is for its pages to say. */
export async function round(db: Db, id: string) {
  const row = await db
    .selectFrom('round')
    .innerJoin('region', 'region.code', 'round.region_code')
    .innerJoin('board', 'board.region_code', 'round.region_code')
    .selectAll('round')
    .select(['region.name as region_name', 'board.slug as board_slug', 'board.name as board_name'])
    .where('round.id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, questions: await questionsOf(db, id) } : null
}

/** The questions of a round, in their order. */
export const questionsOf = (db: Db, id: string) =>
  db
    .selectFrom('round_question')
    .select(['question', 'label', 'hint', 'max_words'])
    .where('round_id', '=', id)
    .orderBy('position')
    .execute()

/** Whether the round takes applications and nominations on the day. */
export const isOpen = (it: RoundDates, today = dayInLondon()) => standingOf(it, today) === 'open'

/** Open rounds to choose from: "London: Aspirant directors, until 30 June 2027". */
export const roundChoices = (
  rounds: readonly Pick<OpenRound, 'id' | 'region_name' | 'title' | 'closes_on'>[],
): Record<string, string> =>
  Object.fromEntries(
    rounds.map(({ id, region_name, title, closes_on }) => [
      id,
      `${region_name}: ${title}, ${closes_on ? `until ${day(closes_on)}` : 'all year round'}`,
    ]),
  )
