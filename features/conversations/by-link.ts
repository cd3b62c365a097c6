import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Given } from '../index.ts'
import { byLink } from '../sign-in/by-link.ts'
import { conversation } from './queries.ts'
import { askedLetter } from './tell.ts'

/** Where the letter to somebody who was asked leads. */
export const answerByLink = (given: Given) =>
  byLink(given, {
    path: paths.answerConversation,
    words: {
      title: 'You are asked for a talent conversation',
      says: 'Somebody would like to talk with you about what comes next in a career, or already has.',
      over: 'It has been declined or called off.',
    },
    goesTo: (id) => paths.conversation(id),
    asked,
  })

/**
 * The room is shut to whoever has not signed in: who was asked is known from the letter, and whether it is over from
 * what has happened.
 */
async function asked(db: Db, id: string, reader: Actor | null) {
  const mine = reader !== null && (await conversation(db, reader, id)) !== null
  const letter = await db
    .selectFrom('event')
    .innerJoin('mail', (join) =>
      join.on(sql<boolean>`mail.event_key = event.id::text`).on('mail.template', '=', askedLetter),
    )
    .select(['mail.recipient as email'])
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('event as ended')
            .select('ended.id')
            .where('ended.thing', '=', 'conversation')
            .where('ended.thing_id', '=', id)
            .where('ended.name', 'in', ['conversation.decline', 'conversation.cancel']),
        )
        .as('over'),
    )
    .where('event.thing', '=', 'conversation')
    .where('event.thing_id', '=', id)
    .where('event.name', 'in', ['conversation.invite', 'conversation.offer', 'conversation.report'])
    .executeTakeFirst()
  return letter ? { email: letter.email, over: Boolean(letter.over), mine } : null
}
