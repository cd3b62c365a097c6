import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { Change } from './changes.ts'
import type { Clustering, Sighting, Succession } from './sighting.ts'

/** Writes what a snapshot said and what follows from it; organisations of which nothing changed are left alone. */
export async function writeOrganisations(db: Db, said: Sighting[], changes: Change[]): Promise<void> {
  const changed = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  await writeSummaries(db, changed)
  await writeSightings(db, said)
  await writePeriods(db, changed)
}

async function writeSummaries(db: Db, changed: Change[]) {
  const rows = changed.map(({ code, after }) => ({ code, ...after }))
  await sql`
    insert into organisation (code, kind, sub_type, postcode, opened, closed, closed_supposed)
    select code, kind, "subType", postcode, opened, closed, "closedSupposed"
    from jsonb_to_recordset(${JSON.stringify(rows)}) as row(
      code text, kind text, "subType" text, postcode text, opened date, closed date, "closedSupposed" boolean)
    on conflict (code) do update set kind = excluded.kind, sub_type = excluded.sub_type, postcode = excluded.postcode,
      opened = excluded.opened, closed = excluded.closed, closed_supposed = excluded.closed_supposed`.execute(db)
}

async function writeSightings(db: Db, said: Sighting[]) {
  await sql`
    insert into organisation_sighting
      (organisation_code, source, as_of, kind, name, region_code, parent_code, postcode, sub_type, opened, closed)
    select code, source, "asOf", kind, name, region, parent, postcode, "subType", opened, closed
    from jsonb_to_recordset(${JSON.stringify(said)}) as row(
      code text, source text, "asOf" date, kind text, name text, region text, parent text, postcode text, "subType" text,
      opened date, closed date)
    on conflict (organisation_code, source, as_of) do update set kind = excluded.kind, name = excluded.name,
      region_code = excluded.region_code, parent_code = excluded.parent_code, postcode = excluded.postcode,
      sub_type = excluded.sub_type, opened = excluded.opened, closed = excluded.closed`.execute(db)
}

async function writePeriods(db: Db, changed: Change[]) {
  const periods = changed.flatMap(({ code, after }) => after.periods.map((period) => ({ code, ...period })))
  await sql`delete from organisation_period where organisation_code = any(${changed.map(({ code }) => code)})`.execute(
    db,
  )
  await sql`
    insert into organisation_period (organisation_code, from_date, to_date, name, region_code, parent_code)
    select code, "from", "to", name, region, parent
    from jsonb_to_recordset(${JSON.stringify(periods)}) as row(
      code text, "from" date, "to" date, name text, region text, parent text)`.execute(db)
}

/** Writes those that are new. @returns how many they were */
export async function writeSuccessions(db: Db, successions: Succession[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into organisation_succession (old_code, new_code, date)
    select "oldCode", "newCode", date
    from jsonb_to_recordset(${JSON.stringify(successions)}) as row("oldCode" text, "newCode" text, date date)
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Writes the clusters that are named as they are told, in the place of what was known of them. @returns how many lines are new */
export async function writeClusters(db: Db, clusters: Clustering[]): Promise<number> {
  const told = sql`jsonb_to_recordset(${JSON.stringify(clusters)}) as row(cluster text, code text, "from" date, "to" date)`
  await sql`
    delete from organisation_cluster as known where cluster in (select cluster from ${told})
      and not exists (select 1 from ${told} where row.cluster = known.cluster and code = organisation_code
        and "from" = from_date and "to" is not distinct from to_date)`.execute(db)
  const { numAffectedRows } = await sql`
    insert into organisation_cluster (cluster, organisation_code, from_date, to_date)
    select cluster, code, "from", "to" from ${told}
    on conflict (organisation_code, from_date) do update set cluster = excluded.cluster, to_date = excluded.to_date
      where (organisation_cluster.cluster, organisation_cluster.to_date) is distinct from (excluded.cluster, excluded.to_date)`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}
