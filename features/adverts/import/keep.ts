import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { serviceActor } from '../../../platform/service-actor.ts'
import { regionOf } from '../region-of.ts'
import type { JudgedAdvert } from '../judge.ts'
import { noCounts, type Counts } from './counts.ts'
import { digestOf } from './digest.ts'
import { beginAdvert } from './begin.ts'
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
  for (const advert of adverts) counts[await keepOne(db, advert, known.get(advert.id), today)]++
  return counts
}

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

async function keepOne(
  db: Db,
  advert: JudgedAdvert,
  known: KnownAdvert | undefined,
  today: string,
): Promise<keyof Counts> {
  if (!known && advert.boardLevel === 'no') return 'noBoardPost'
  const digest = digestOf(advert)
  if (known?.digest === digest) return 'unchanged'
  const region = advert.organisation ? await regionOf(db, advert.organisation) : null
  const told = { ...advert, digest, region }
  return known ? bringUpToDate(db, serviceActor, known, told, today) : beginAdvert(db, serviceActor, told, today)
}
