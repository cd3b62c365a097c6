import { sql } from 'kysely'
import { dayInLondon } from '../rules/days.ts'
import { removeBefore } from '../rules/retention.ts'
import type { Db } from './db.ts'
import { startInLondon } from './london.ts'

/** Deletes what has served its purpose: old sign-in requests, ended sessions, one-time form ids, forgotten drafts and lists. */
export async function sweep(db: Db): Promise<void> {
  const removed = await sweepOneTime(db)
  if (removed > 0) await db.insertInto('removal').values({ rule: 'one-time', removed }).execute()
  await db.deleteFrom('session').where('expires_at', '<', ago(0)).execute()
  await db.deleteFrom('rate_limit').where('expire', '<', Date.now()).execute()
  await db.deleteFrom('member_upload').where('expires_at', '<', ago(0)).execute()
  await db.deleteFrom('draft').where('at', '<', ago(90)).execute()
}

/** Links, codes and form numbers; gives how many they were. */
async function sweepOneTime(db: Db): Promise<number> {
  const kept = startInLondon(removeBefore('one-time', dayInLondon()))
  const gone = [
    await db.deleteFrom('sign_in_request').where('expires_at', '<', ago(1)).executeTakeFirst(),
    await db.deleteFrom('verification').where('expires_at', '<', ago(1)).executeTakeFirst(),
    await db.deleteFrom('form_post').where('at', '<', kept).executeTakeFirst(),
  ]
  return gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
}

const ago = (days: number) => sql<Date>`now() - make_interval(days => ${days})`
