import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'

/** Whoever writes an application to the round, and has not submitted it, learns that its days have changed. */
export async function tellDrafts(db: Db, round: string, event: number): Promise<void> {
  const drafts = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'person.email'])
    .where('round_id', '=', round)
    .where('state', '=', 'draft')
    .execute()
  for (const { id, email } of drafts)
    await sendMail(db, { to: email, template: 'round-changed', event, letter: notice(paths.application(id)) })
}
