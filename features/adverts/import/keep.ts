import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { serviceActor } from '../../../platform/service-actor.ts'
import { regionsNow } from '../region-of.ts'
import type { JudgedAdvert } from '../judge.ts'
import { noCounts, type Counts } from './counts.ts'
import { digestOf } from './digest.ts'
import { beginAdverts, type ToldAdvert } from './begin.ts'
import { bringUpToDate } from './update.ts'

/**
 * Keeps the adverts of board posts, in the transaction given: the sure ones as vacancies, the others in the queue. Those
 * that are none are counted. The same adverts again change nothing.
 */
export async function keepAdverts(db: Db, adverts: readonly JudgedAdvert[], today: string): Promise<Counts> {
  // Two imports at once would each miss what the other is about to keep.
  await sql`select pg_advisory_xact_lock(hashtext('aspire adverts'))`.execute(db)
  const known = await knownAdverts(db, adverts)
  const counts = { ...noCounts }
  const unknown: ToldAdvert[] = []
  const regions = await regionsOf(db, adverts)
  for (const advert of adverts) {
    const before = known.get(advert.id)
    const digest = digestOf(advert)
    const told = { ...advert, digest, region: regions.get(advert.organisation ?? '') ?? null }
    if (before?.digest === digest) counts.unchanged++
    else if (before) counts[await bringUpToDate(db, serviceActor, before, told, today)]++
    else if (advert.boardLevel === 'no') counts.noBoardPost++
    else unknown.push(told)
  }
  for (const outcome of await beginAdverts(db, serviceActor, unknown, today)) counts[outcome]++
  return counts
}

const regionsOf = (db: Db, adverts: readonly JudgedAdvert[]) =>
  regionsNow(
    db,
    adverts.flatMap(({ boardLevel, organisation }) => (boardLevel === 'no' ? [] : (organisation ?? []))),
  )

export type KnownAdvert = Awaited<ReturnType<typeof knownAdverts>> extends Map<string, infer Known> ? Known : never

async function knownAdverts(db: Db, adverts: readonly JudgedAdvert[]) {
  const rows = await db
    .selectFrom('advert')
    .select(['id', 'identifier', 'state', 'digest', 'region_code', 'organisation_code'])
    .select(['vacancy_id', 'vacancy_version'])
    .where('identifier', '=', sql<string>`any(${adverts.map(({ id }) => id)}::text[])`)
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.identifier, row]))
}
