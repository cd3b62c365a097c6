import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** The organisation's own code, and those of what it was, what it became, and whom it shares its leaders with. */
export async function kinOf(db: Db, organisation: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select kin_of(${organisation}) as code`.execute(db)
  return rows.map(({ code }) => code)
}
