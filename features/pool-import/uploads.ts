import { sql } from 'kysely'
import { pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import type { Actor } from '../../rules/roles.ts'
import type { ListFile } from './list-file.ts'
import type { ListRow } from './read-list.ts'

/** For how many days a list waits to be imported: as long as anything that is used once. */
const keptDays = 7

export type Upload = NonNullable<Awaited<ReturnType<typeof uploadOf>>>

/** Keeps a list as it was sent, for whoever sent it alone. Returns its id. */
export async function keepUpload(
  db: Db,
  actor: Actor,
  region: string,
  { file, listed, pathway }: { file: ListFile; listed: string; pathway: string },
): Promise<string> {
  const { id } = await db
    .insertInto('member_upload')
    .values({
      person_id: actor.personId,
      region_code: region,
      file_name: file.name,
      listed_on: listed,
      pathway,
      rows: JSON.stringify(file.list),
      expires_at: sql`now() + make_interval(days => ${keptDays})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'membership.upload', { thing: 'member-upload', id, region })
  return id
}

/** A list that the actor uploaded themselves and that is still kept. */
export async function uploadOf(db: Db, actor: Actor, id: string) {
  const row = await db
    .selectFrom('member_upload as upload')
    .innerJoin('region', 'region.code', 'upload.region_code')
    .selectAll('upload')
    .select('region.name as region_name')
    .where('upload.id', '=', id)
    .where('upload.person_id', '=', actor.personId)
    .where('upload.expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!row) return null
  const { rows, unread } = row.rows as unknown as { rows: ListRow[]; unread: string[] }
  return { ...row, rows, unread, scope: { 'talent-team': row.region_code } }
}

/** Those of a region who have not confirmed yet, by name, a page at a time. */
export async function invitedTo(db: Db, region: string, after: Place | undefined) {
  let query = db
    .selectFrom('membership')
    .select(['id', 'name', 'current_post', 'created_at'])
    .where('region_code', '=', region)
    .where('state', '=', sql.lit('invited'))
  if (after) query = query.where(sql<boolean>`(name, id) > (${after.key}, ${after.id})`)
  const rows = await query.orderBy('name').orderBy('id').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.name, row.id))
}

/** The lists that the actor uploaded for a region, has not imported, and that are still kept, the newest first. */
export const waitingUploads = (db: Db, actor: Actor, region: string) =>
  db
    .selectFrom('member_upload')
    .select(['id', 'file_name', 'uploaded_at', 'expires_at'])
    .where('person_id', '=', actor.personId)
    .where('region_code', '=', region)
    .where('imported_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('uploaded_at', 'desc')
    .limit(sql.lit(10))
    .execute()
