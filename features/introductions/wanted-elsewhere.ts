import type { Db } from '../../platform/db.ts'
import type { Introduction } from './queries.ts'

/** Whether another organisation has made this member an offer while this one still meets them: for the member's own team. */
export async function isWantedElsewhere(db: Db, it: Introduction): Promise<boolean> {
  if (!['released', 'shortlisted', 'interviewing', 'chosen'].includes(it.state)) return false
  const other = await db
    .selectFrom('introduction')
    .select('id')
    .where('person_id', '=', it.person_id)
    .where('organisation_code', '<>', it.organisation_code)
    .where('state', '=', 'chosen')
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
