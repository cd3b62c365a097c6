import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { Snapshots } from './history.ts'
import type { Sighting, Source } from './sighting.ts'

export async function knownRegions(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ code: string }>`select code from region`.execute(db)
  return new Set(rows.map(({ code }) => code))
}

/** All sightings of these codes, and of every code the source has told of. */
export async function knownSightings(db: Db, source: Source, codes: string[]): Promise<Map<string, Sighting[]>> {
  const { rows } = await sql<Sighting>`
    select organisation_code as code, source, as_of::text as "asOf", kind, name, region_code as region, parent_code as parent,
      postcode, sub_type as "subType", opened::text, closed::text
    from organisation_sighting
    where organisation_code = any(${codes})
      or organisation_code in (select organisation_code from organisation_sighting where source = ${source})`.execute(
    db,
  )
  return Map.groupBy(rows, ({ code }) => code)
}

export async function knownSnapshots(db: Db): Promise<Snapshots> {
  const { rows } = await sql<{ kind: Source; day: string }>`
    select distinct kind, as_of::text as day from organisation_import where kind <> 'successions'`.execute(db)
  const of = (source: Source) => rows.filter(({ kind }) => kind === source).map(({ day }) => day)
  return { trusts: of('trusts'), ccgs: of('ccgs'), icbs: of('icbs'), directory: of('directory') }
}

/** The day under which these very bytes were imported last, and the newest snapshot of their kind. */
export async function knownImports(db: Db, kind: string, sha256: string) {
  const { rows } = await sql<{ before: string | null; newest: string | null }>`
    select (max(as_of) filter (where sha256 = ${sha256}))::text as before, max(as_of)::text as newest
    from organisation_import where kind = ${kind}`.execute(db)
  return rows[0]!
}
