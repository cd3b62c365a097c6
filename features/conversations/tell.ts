import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Conversation } from './queries.ts'
import { otherOf } from './sides.ts'

/** The letter that asks somebody who may have no account. */
export const askedLetter = 'conversation-asked'

const asks = {
  invite: 'asks you for a talent conversation: about what comes next, never about performance.',
  offer: 'offers you a talent conversation: about what comes next, never about performance.',
  report: 'says that the two of you held a talent conversation, and asks you to confirm it.',
} as const

export type Beginning = keyof typeof asks

/** Asks whoever was named, at the address that was typed. */
export const tellAsked = (db: Db, actor: Actor, id: string, begins: Beginning, to: string, event: number) =>
  sendMail(db, {
    to,
    template: askedLetter,
    event,
    letter: {
      paragraphs: [`${actor.name} ${asks[begins]}`, 'Only the two of you will read what is written in it.'],
      link: { text: 'Read it and answer', path: paths.answerConversation(id) },
    },
  })

/** Tells the other of the two that something happened, and no more. */
export const tellOther = (db: Db, actor: Actor, it: Conversation, event: number) =>
  tell(db, otherOf(it, actor).email, it, event)

/** Tells both, so that each has the day in their mailbox. */
export async function tellBoth(db: Db, it: Conversation, event: number): Promise<void> {
  await tell(db, it.candidate_mail, it, event)
  await tell(db, it.partner_mail, it, event)
}

const tell = (db: Db, to: string, { id }: Conversation, event: number) =>
  sendMail(db, { to, template: 'conversation-moved', event, letter: notice(paths.conversation(id)) })
