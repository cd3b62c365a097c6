import type { Attachment } from '../../platform/attachment.ts'
import type { Db } from '../../platform/db.ts'
import type { ServedFile } from '../../platform/download.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Application } from './queries.ts'
import { saveDraft } from './save.ts'

/** Which CV a form was opened on; 0 while there is none. Saving another task does not make a chosen file stale. */
export const cvVersion = (addedAt: Date | null) => (addedAt ? addedAt.getTime() % 1_000_000_000 : 0)

/** Attaches a CV, in place of the one that the form was opened on. @throws Stale where there is another by now */
export async function attachCv(
  db: Db,
  actor: Actor,
  application: Application,
  { name, type, bytes }: Attachment,
  version: number,
): Promise<void> {
  await claim(db, actor, application, version)
  const file = { name, type, bytes, added_at: new Date() }
  await db
    .insertInto('cv')
    .values({ application_id: application.id, person_id: application.person_id, ...file })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(file))
    .execute()
}

/** Removes the CV that the form was opened on. @throws Stale where there is another by now */
export async function removeCv(db: Db, actor: Actor, application: Application, version: number): Promise<void> {
  await claim(db, actor, application, version)
  await db.deleteFrom('cv').where('application_id', '=', application.id).execute()
}

/** Saving the draft locks it: of two tabs the second sees what the first has done. */
async function claim(db: Db, actor: Actor, application: Application, version: number) {
  await saveDraft(db, actor, application, 'cv')
  const now = await db
    .selectFrom('cv')
    .select('added_at')
    .where('application_id', '=', application.id)
    .executeTakeFirst()
  if (cvVersion(now?.added_at ?? null) !== version) throw new Stale(application)
}

/** The CV of an application that the reader may see. */
export const cvFile = (db: Db, application: Application): Promise<ServedFile | undefined> =>
  db.selectFrom('cv').select(['name', 'type', 'bytes']).where('application_id', '=', application.id).executeTakeFirst()
