import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** Adds up the sums where they have become long: each change of a member has added to them. */
export async function sumDirectory(db: Db): Promise<void> {
  const { rows } = await sql<{ long: boolean }>`
    select count(*) > 500 + 2 * count(distinct (region_code, own, place)) as long from directory_count`.execute(db)
  if (rows[0]?.long) await sql`select sum_directory()`.execute(db)
}

/** At most so many members' statements are read at once. */
const readAtOnce = 5_000

/**
 * Learns the words of the statements of members who were listed since it last did, so that a misspelt one is put right.
 * @param until who changed from then on is read the next time: their change may not be over yet
 */
export async function learnWords(db: Db, until = new Date(Date.now() - 60_000)): Promise<void> {
  await sql`select learn_stated_words(${until}, ${readAtOnce})`.execute(db)
}

/** Forgets the words that nobody's name, post, organisation or statement has any more. */
export async function forgetWords(db: Db): Promise<void> {
  await sql`select forget_directory_words()`.execute(db)
}
