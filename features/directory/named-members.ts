import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'

const capitalised = /\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)+/gu

/** At most so many runs of words are looked up. */
const most = 200

/** Every run of two to four words that begin with a capital, as a name does. */
function mayBeNames(text: string): string[] {
  const runs = (text.match(capitalised) ?? []).map((run) => run.split(/\s+/))
  const found = runs.flatMap((words) =>
    words.flatMap((_, from) =>
      [2, 3, 4].map((length) => words.slice(from, from + length)).filter((one) => one.length > 1),
    ),
  )
  return [...new Set(found.map((words) => words.join(' ')))].slice(0, most)
}

/** The members that a region's team can find and that a text names. */
export async function membersNamedIn(db: Db, region: string, text: string): Promise<string[]> {
  const names = mayBeNames(text)
  if (names.length === 0) return []
  const rows = await db
    .selectFrom('directory_entry')
    .select('name')
    .distinct()
    .where(sql<SqlBool>`name = any(${names}::text[])`)
    .where(sql<SqlBool>`(region_code = ${region} or elsewhere @> array[${region}])`)
    .execute()
  return rows.map(({ name }) => name)
}
