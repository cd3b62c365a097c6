import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { together } from '../../platform/together.ts'

/**
 * An organisation as it was on a day (yyyy-mm-dd): its name, region and parent then, and whether it was open.
 * @returns null where the code is not known, or nothing is known of so early a day
 */
export async function organisationAsAt(db: Db, code: string, day: string) {
  const found = await periodsAt(db, day)
    .innerJoin('organisation as o', 'o.code', 'p.organisation_code')
    .leftJoin('region', 'region.code', 'p.region_code')
    .leftJoin(periodsAt(db, day).selectAll('p').as('parent'), 'parent.organisation_code', 'p.parent_code')
    .where('o.code', '=', code)
    .select(['o.code', 'o.kind', 'o.sub_type', 'o.postcode', 'o.opened', 'o.closed', 'o.closed_supposed'])
    .select(['p.name', 'p.region_code', 'region.name as region_name', 'p.parent_code', 'parent.name as parent_name'])
    .executeTakeFirst()
  return found ? { ...found, is_open: isOpen(found, day) } : null
}

/** Who took over from the organisation and from whom it took over, oldest first; `name` is null for one we do not keep. */
export function successionsOf(db: Db, code: string) {
  return together({
    predecessors: successions(db, 'old_code').where('new_code', '=', code).execute(),
    successors: successions(db, 'new_code').where('old_code', '=', code).execute(),
  })
}

/**
 * Finds organisations by the beginnings of words in a name they have or had, or by their code; open ones first.
 * `found_as` is an earlier name, where only that one has the words.
 */
export async function organisationsNamed(db: Db, typed: string, limit: number) {
  const words = typed.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu)
  if (!words) return []
  const query = sql<string>`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`
  const { rows } = await sql<FoundOrganisation>`
    select o.code, o.kind, o.closed, p.name, p.region_code, nullif(found.name, p.name) as found_as
    from (
      select distinct on (organisation_code) organisation_code, name from organisation_period
      where words @@ ${query} or organisation_code = ${typed.trim().toUpperCase()}
      order by organisation_code, to_date desc nulls first
    ) as found
    join organisation as o on o.code = found.organisation_code
    join organisation_period as p on p.organisation_code = o.code and p.to_date is null
    order by o.code <> ${typed.trim().toUpperCase()}, o.closed is not null, found.name <> p.name, p.name, o.code
    limit ${limit}`.execute(db)
  return rows
}

/** A region's open organisations by name, a page at a time: `after` is the last one of the page before. */
export async function organisationsOfRegion(
  db: Db,
  region: string,
  page: { after?: { name: string; code: string } | undefined; limit: number },
) {
  let query = db
    .selectFrom('organisation_period as p')
    .innerJoin('organisation as o', 'o.code', 'p.organisation_code')
    .where('p.region_code', '=', region)
    .where('p.to_date', 'is', null)
    .where((is) => is.or([is('o.closed', 'is', null), is('o.closed', '>', sql<string>`current_date`)]))
    .select(['o.code', 'o.kind', 'o.sub_type', 'p.name', 'p.parent_code'])
    .orderBy('p.name')
    .orderBy('o.code')
    .limit(page.limit)
  const { after } = page
  if (after) query = query.where(sql<boolean>`(p.name, p.organisation_code) > (${after.name}, ${after.code})`)
  return query.execute()
}

export interface FoundOrganisation {
  code: string
  kind: string
  closed: string | null
  name: string
  region_code: string | null
  found_as: string | null
}

const periodsAt = (db: Db, day: string) =>
  db
    .selectFrom('organisation_period as p')
    .where('p.from_date', '<=', day)
    .where((is) => is.or([is('p.to_date', 'is', null), is('p.to_date', '>', day)]))

const successions = (db: Db, other: 'old_code' | 'new_code') =>
  db
    .selectFrom('organisation_succession as s')
    .leftJoin('organisation_period as p', (join) =>
      join.onRef('p.organisation_code', '=', `s.${other}`).on('p.to_date', 'is', null),
    )
    .select([`s.${other} as code`, 'p.name', 's.date'])
    .orderBy('s.date')
    .orderBy(`s.${other}`)

/** A stated closing date is the last day; by a supposed one it was gone. */
function isOpen(one: { opened: string | null; closed: string | null; closed_supposed: boolean }, day: string): boolean {
  if (one.opened && day < one.opened) return false
  return !one.closed || (one.closed_supposed ? day < one.closed : day <= one.closed)
}
