import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { underWay } from '../../../rules/application-clock.ts'
import { roundIsOpen, within, type Finding, type Span } from './finding.ts'

/** A request lives until the round closes. */
const asked = (db: Db, span: Span) =>
  db
    .selectFrom('endorsement')
    .innerJoin('application', 'application.id', 'endorsement.application_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .select(['endorsement.id', 'endorsement.id as leads_to', londonDayOf('endorsement.created_at').as('from_day')])
    .where(isOneOf('endorsement.state', ['asked']))
    .where(isOneOf('application.state', underWay))
    .where(within('endorsement.created_at', span))
    .where(roundIsOpen(span))

/** To the address that the link sends its code to. */
export const endorsementsWaiting: Finding = {
  find: (db, span) =>
    asked(db, span).select(['endorsement.endorser_id as person_id', 'endorsement.endorser_email as recipient']),
  path: paths.answerEndorsement,
}

export const endorsementsMissing: Finding = {
  find: (db, span) =>
    asked(db, span)
      .innerJoin('person', 'person.id', 'endorsement.person_id')
      .select(['endorsement.person_id', 'person.email as recipient']),
  path: paths.endorsement,
}
