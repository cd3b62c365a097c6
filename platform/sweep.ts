import { sql } from 'kysely'
import type { Db } from './db.ts'

/** Deletes what has served its purpose: old sign-in requests, ended sessions, one-time form ids, forgotten drafts. */
export async function sweep(db: Db): Promise<void> {
  await db.deleteFrom('sign_in_request').where('expires_at', '<', ago(1)).execute()
  await db.deleteFrom('session').where('expires_at', '<', ago(0)).execute()
  await db.deleteFrom('verification').where('expires_at', '<', ago(1)).execute()
  await db.deleteFrom('rate_limit').where('expire', '<', Date.now()).execute()
  await db.deleteFrom('form_post').where('at', '<', ago(7)).execute()
  await db.deleteFrom('draft').where('at', '<', ago(90)).execute()
}

const ago = (days: number) => sql<Date>`now() - make_interval(days => ${days})`
