import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'

/** What the person looks for in a directory again and again. */
export async function searchesByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('saved_search')
    .innerJoin('region', 'region.code', 'saved_search.region_code')
    .select(['saved_search.name', 'region.name as region', 'query', 'alert', 'seen_at', 'created_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    region: row.region,
    lookedFor: row.query,
    emails: row.alert,
    since: row.created_at,
    lastOpened: row.seen_at,
  }))
}

/** The lists of members that the person took out, and what for. */
export async function listsExportedByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('directory_export')
    .innerJoin('region', 'region.code', 'directory_export.region_code')
    .select(['region.name as region', 'query', 'purpose', 'number', 'directory_export.created_at'])
    .where('person_id', '=', personId)
    .orderBy('directory_export.created_at')
    .execute()
  return rows.map(({ created_at, query, ...row }) => ({ ...row, lookedFor: query, at: created_at }))
}
