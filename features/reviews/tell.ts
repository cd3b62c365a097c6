import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import { teamOf } from '../people/team-of.ts'

/** Tells somebody that there is something new about a review, and no more. */
export const tell = (db: Db, to: string, id: string, event: number): Promise<void> =>
  sendMail(db, { to, template: 'review-moved', event, letter: notice(paths.review(id)) })

/** Tells the talent team of it, but not the one in it who asks. */
export async function tellTeam(
  db: Db,
  it: { id: string; person_id: string; region_code: string },
  event: number,
): Promise<void> {
  for (const email of await teamOf(db, it.region_code, it.person_id)) await tell(db, email, it.id, event)
}
