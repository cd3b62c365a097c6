import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { within, type Finding } from './finding.ts'

const conversations = (db: Db, states: readonly string[]) =>
  db
    .selectFrom('conversation')
    .select(['conversation.id', 'conversation.id as leads_to'])
    .where(isOneOf('conversation.state', states))

const invited = (
  state: 'invited' | 'offered',
  who: 'partner_id' | 'person_id',
  address: 'partner_email' | 'person_email',
) =>
  ({
    find: (db, span) =>
      conversations(db, [state])
        .select([
          `${who} as person_id`,
          `${address} as recipient`,
          londonDayOf('conversation.created_at').as('from_day'),
        ])
        .where(within('conversation.created_at', span)),
    path: paths.answerConversation,
  }) satisfies Finding

/** Whoever was asked may have no account: it goes where the invitation went. */
export const conversationsUnanswered: Finding[] = [
  invited('invited', 'partner_id', 'partner_email'),
  invited('offered', 'person_id', 'person_email'),
]

/** Both of the two, each with whether they have acknowledged it. */
const bothOf = (db: Db, states: readonly string[]) =>
  conversations(db, states)
    .innerJoinLateral(
      sql<{ person_id: string; acknowledged_at: Date | null }>`(values
        (conversation.person_id, conversation.candidate_acknowledged_at),
        (conversation.partner_id, conversation.partner_acknowledged_at))`.as<'side'>(
        sql`side (person_id, acknowledged_at)`,
      ),
      (on) => on.onTrue(),
    )
    .innerJoin('person', 'person.id', 'side.person_id')
    .select(['side.person_id', 'person.email as recipient'])

export const conversationsTomorrow: Finding = {
  find: (db, span) =>
    bothOf(db, ['arranged'])
      .select(londonDayOf('conversation.takes_place_at').as('from_day'))
      .where(within('conversation.takes_place_at', span)),
  path: paths.conversation,
}

/** Of one held outside the service what counts is the day on which it was stated. */
export const conversationsToAcknowledge: Finding[] = [
  {
    find: (db, span) =>
      bothOf(db, ['arranged', 'acknowledged'])
        .select(londonDayOf('conversation.takes_place_at').as('from_day'))
        .where('side.acknowledged_at', 'is', null)
        .where(within('conversation.takes_place_at', span)),
    path: paths.conversation,
  },
  {
    find: (db, span) =>
      bothOf(db, ['acknowledged'])
        .select(londonDayOf('conversation.created_at').as('from_day'))
        .where('side.acknowledged_at', 'is', null)
        .where(sql<SqlBool>`conversation.takes_place_at is null`)
        .where(within('conversation.created_at', span)),
    path: paths.conversation,
  },
]
