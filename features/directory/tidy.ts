import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** Adds up the sums where they have become long: each change of a member has added to them. */
export async function sumDirectory(db: Db): Promise<void> {
  const { rows } = await sql<{ long: boolean }>`
    select count(*) > 500 + 2 * count(distinct (region_code, own, place)) as long from directory_count`.execute(db)
  if (rows[0]?.long) await sql`select sum_directory()`.execute(db)
}

/** Forgets the words that nobody's name, post or organisation has any more. */
export async function forgetWords(db: Db): Promise<void> {
  await sql`select forget_directory_words()`.execute(db)
}
