import { dayInLondon } from '../rules/days.ts'
import { noticeFor, type Audience } from '../rules/privacy-notices.ts'
import type { Db } from './db.ts'

/** The privacy notice that stands beside a form. */
export interface ShownNotice {
  audience: Audience
  version: number
  summary: string
}

/** Today's notice for whoever is asked for data. */
export function shownNotice(audience: Audience): ShownNotice {
  const { version, summary } = noticeFor(audience, dayInLondon())
  return { audience, version, summary }
}

/** Keeps which version of a notice a person has had before them. */
export async function noticeSeen(db: Db, personId: string, audience: Audience, version: number): Promise<void> {
  await db
    .insertInto('notice_seen')
    .values({ person_id: personId, audience, version })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
