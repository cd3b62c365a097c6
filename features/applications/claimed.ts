import type { Db } from '../../platform/db.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { application, type Application } from './queries.ts'

/**
 * The application as it is now, locked.
 * @param version the one that somebody saw before they decided
 * @throws Stale where it is another by now
 */
export async function claimed(db: Db, actor: Actor, it: Application, version: number): Promise<Application> {
  const now = await locked(db, actor, it)
  if (now.version !== version) throw new Stale(it)
  return now
}

/** The application as it is now, which nobody else changes before the transaction ends. */
export async function locked(db: Db, actor: Actor, it: Application): Promise<Application> {
  await db.selectFrom('application').select('id').where('id', '=', it.id).forNoKeyUpdate().execute()
  const now = await application(db, actor, it.id)
  if (!now) throw new Stale(it)
  return now
}
