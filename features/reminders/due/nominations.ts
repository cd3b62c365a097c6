import { sql } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { roundIsOpen, within, type Finding, type Span } from './finding.ts'

const nominations = (db: Db, state: string, span: Span) =>
  db
    .selectFrom('nomination')
    .innerJoin('round', 'round.id', 'nomination.round_id')
    .select(['nomination.id', 'nomination.id as leads_to'])
    .where(isOneOf('nomination.state', [state]))
    .where(roundIsOpen(span))

/** One that waited for the talent conversation waits for the nominee from the day on which it counted. */
export const nominationsWaiting: Finding = {
  find: (db, span) =>
    nominations(db, 'made', span)
      .innerJoinLateral(
        (from) =>
          from
            .selectFrom('event')
            .where('thing', '=', 'nomination')
            .where('thing_id', '=', sql<string>`nomination.id::text`)
            .where('name', '=', 'nomination.count')
            .select(sql<Date>`coalesce(max(event.at), nomination.sent_at, nomination.created_at)`.as('moment'))
            .as('reached'),
        (on) => on.onTrue(),
      )
      .innerJoin('person', 'person.id', 'nomination.person_id')
      .select(['nomination.person_id', 'person.email as recipient', londonDayOf('reached.moment').as('from_day')])
      .where(within('reached.moment', span)),
  path: paths.nomination,
}

export const nominationsToConfirm: Finding = {
  find: (db, span) =>
    nominations(db, 'prepared', span)
      .innerJoin('person', 'person.id', 'nomination.nominator_id')
      .select('nomination.nominator_id as person_id')
      .select(['person.email as recipient', londonDayOf('nomination.created_at').as('from_day')])
      .whereRef('nomination.prepared_by', '<>', 'nomination.nominator_id')
      .where(within('nomination.created_at', span)),
  path: paths.nomination,
}
