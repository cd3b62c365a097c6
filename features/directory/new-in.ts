import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { boardChoices } from '../applications/queries.ts'
import { choiceIn } from './choice.ts'
import { conditionOf, fittedBefore } from './conditions.ts'
import { searchesFor, wordsOf } from './words.ts'

/** So many new ones are counted; beyond them there are more. */
export const newAtMost = 100

interface Search {
  query: string
  region_code: string
}

/** From that moment on; where it ends, the moment itself is no part of it. */
interface Time {
  since: Date
  until?: Date
}

/** How many a search finds whom it did not find before that time, up to one more than are counted. */
export async function newIn(db: Db, { query, region_code }: Search, time: Time, today: string): Promise<number> {
  const choice = choiceIn(new URLSearchParams(query), region_code, await boardChoices(db))
  const words = await wordsOf(db, choice.words)
  if (choice.words !== '' && words.length === 0) return 0
  const sought = { choice, searches: searchesFor(words, choice.from === 'own'), today }
  const { rows } = await sql<{ number: number }>`select count(*)::int as number from (
    select from directory_entry where changed_at >= ${time.since} and changed_at < ${time.until ?? 'infinity'}
      and ${conditionOf(sought)} and not ${fittedBefore(sought)}
    limit ${sql.lit(newAtMost + 1)}) as those`.execute(db)
  return rows[0]?.number ?? 0
}
