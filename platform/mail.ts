import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { enqueueEach } from './jobs.ts'
import { mailHtml, mailText, type Letter } from './letter.ts'

export interface Mail {
  /** The address it goes to. */
  to: string
  template: string
  letter: Letter
  /** What it tells of, so that the same event never tells the same person twice. */
  event: number | string
}

/**
 * Puts a letter in the outbox, in the transaction of the change it tells of. The same event, address and template a
 * second time changes nothing.
 */
export const sendMail = (db: Db, mail: Mail): Promise<void> => sendMails(db, [mail])

/** Puts many letters in the outbox, as `sendMail` does one. */
export async function sendMails(db: Db, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return
  const rows = await db
    .insertInto('mail')
    .values(mails.map(rowOf))
    .onConflict((conflict) => conflict.columns(['event_key', 'recipient', 'template']).doNothing())
    .returning('id')
    .execute()
  await enqueueEach(
    db,
    'mail.send',
    rows.map(({ id }) => ({ mailId: id })),
  )
}

const rowOf = (mail: Mail) => ({
  event_key: String(mail.event),
  recipient: mail.to,
  template: mail.template,
  subject: subject(mail.template),
  body: JSON.stringify(mail.letter),
})

/** No subject gives anything away, since assistants read mailboxes. */
const subject = (template: string) =>
  template.startsWith('sign-in') ? 'Your link to Aspire Together' : 'A message for you in Aspire Together'

/**
 * How long a mail server may take, in milliseconds: for each word and for the letter as a whole. Longer than a transaction
 * may stand idle elsewhere, since a letter that was taken and could not be noted would be sent again; shorter than the job.
 */
const patience = { connectionTimeout: 10_000, greetingTimeout: 30_000, socketTimeout: 60_000 }
const wholePatience = sql`set local idle_in_transaction_session_timeout = '110s'`

/** What sends one letter of the outbox, once: a repeated job finds it sent, or waits for the one that is sending it. */
export function mailSender(config: Config): (db: Db, job: { mailId: string }) => Promise<void> {
  const transport: Transporter | null = config.smtpUrl ? createTransport({ url: config.smtpUrl, ...patience }) : null
  return async (db, { mailId }) => {
    const mail = await db
      .selectFrom('mail')
      .selectAll()
      .where('id', '=', mailId)
      .where('sent_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!mail) return
    const letter = JSON.parse(mail.body) as Letter
    if (!transport && config.production) throw new Error('SMTP_URL is not set: the letter waits in the outbox.')
    await wholePatience.execute(db)
    await transport?.sendMail({
      from: config.mailFrom,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mailText(letter, config.url),
      html: mailHtml(letter, config.url),
      // The same letter keeps its id, so that a mailbox can tell a repetition.
      messageId: `<${createHash('sha256').update(mail.id).digest('hex').slice(0, 32)}@${new URL(config.url).hostname}>`,
    })
    const sent = { sent_at: new Date(), ...(config.production ? { body: JSON.stringify({ paragraphs: [] }) } : {}) }
    await db.updateTable('mail').set(sent).where('id', '=', mailId).execute()
  }
}
