import type { Db } from '../../platform/db.ts'
import { mailText, type Letter } from '../../platform/letter.ts'

/** The newest e-mail to an address: its subject, its text, and the link's path and code in it. */
export async function newestMail(db: Db, to: string) {
  const row = await db
    .selectFrom('mail')
    .select(['subject', 'body'])
    .where('recipient', '=', to)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const letter = JSON.parse(row.body) as Letter
  const text = mailText(letter, 'http://localhost:3000')
  const code = /\b\d{4} \d{4}\b/.exec(text)?.[0] ?? ''
  return { subject: row.subject, text, code, link: letter.link?.path ?? '' }
}
