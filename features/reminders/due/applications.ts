import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { openStates } from '../../../rules/application-clock.ts'
import { roundIsOpen, within, type Finding } from './finding.ts'

const applications = (db: Db, states: readonly string[]) =>
  db
    .selectFrom('application')
    .innerJoin('round', 'round.id', 'application.round_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'application.person_id', 'person.email as recipient', 'application.id as leads_to'])
    .where(isOneOf('application.state', states))

export const drafts: Finding = {
  find: (db, span) =>
    applications(db, ['draft'])
      .select(londonDayOf('application.changed_at').as('from_day'))
      .where(within('application.changed_at', span))
      .where(roundIsOpen(span)),
  path: paths.application,
  onceForAll: true,
}

export const draftsToClosingRounds: Finding = {
  find: (db, span) =>
    applications(db, ['draft'])
      .select('round.closes_on as from_day')
      .$narrowType<{ from_day: string }>()
      .where('round.closes_on', '>=', span.first)
      .where('round.closes_on', '<=', span.last)
      .where(roundIsOpen(span)),
  path: paths.application,
}

/** Whether or not the round is over: what was submitted in time counts. */
export const informationWanted: Finding = {
  find: (db, { first, last }) =>
    applications(db, openStates('candidate'))
      .select('application.due_on as from_day')
      .$narrowType<{ from_day: string }>()
      .where('application.due_on', '>=', first)
      .where('application.due_on', '<=', last),
  path: paths.giveInformation,
}
