import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf, startInLondon } from '../../../platform/london.ts'
import { isMet, meetings, standardInstruments } from '../../../rules/instruments.ts'
import { within, type Finding, type Span } from './finding.ts'

const beingScored = (db: Db) => db.selectFrom('assessment').where(isOneOf('assessment.state', ['scoring']))

const ofCandidates = (db: Db) =>
  beingScored(db)
    .innerJoin('person', 'person.id', 'assessment.person_id')
    .select(['assessment.id', 'assessment.person_id', 'person.email as recipient'])
    .select('assessment.application_id as leads_to')

/** Candidates who have not chosen a time of their panel, while one is free from tomorrow on. */
export const sessionsToBook: Finding = {
  find: (db, span) =>
    ofCandidates(db)
      .select(londonDayOf('assessment.created_at').as('from_day'))
      .where(within('assessment.created_at', span))
      .where(sql<SqlBool>`not exists (select from booking where booking.assessment_id = assessment.id)`)
      .where(roundMeets)
      .where(somePlaceIsFree(span)),
  path: paths.booking,
}

/** A round that has chosen nothing is assessed as the standard says. */
const roundMeets = sql<SqlBool>`(exists (select from round_instrument
  where round_id = assessment.round_id and instrument in (${sql.join(meetings.map((one) => sql.lit(one)))}))
  or (${sql.lit(isMet(standardInstruments))} and not exists (select from round_instrument where round_id = assessment.round_id)))`

const somePlaceIsFree = ({ today }: Span) => sql<SqlBool>`exists (select from panel_session
  where panel_session.panel_id = assessment.panel_id and called_off_at is null and starts_at >= ${startInLondon(today, 1)}
    and places > (select count(*) from booking where booking.session_id = panel_session.id))`

export const sessionsTomorrow: Finding = {
  find: (db, span) =>
    ofCandidates(db)
      .innerJoin('booking', 'booking.assessment_id', 'assessment.id')
      .innerJoin('panel_session', 'panel_session.id', 'booking.session_id')
      .select(londonDayOf('panel_session.starts_at').as('from_day'))
      .where('panel_session.called_off_at', 'is', null)
      .where(within('panel_session.starts_at', span)),
  path: paths.booking,
}

/** Assessors, once for all that they were given on a panel, from the first that waits for them. */
export const scoresWaiting: Finding = {
  find: (db, span) =>
    beingScored(db)
      .innerJoin('assessment_assessor as given', 'given.assessment_id', 'assessment.id')
      .innerJoin('person', 'person.id', 'given.person_id')
      .select(['assessment.panel_id as id', 'given.person_id', 'person.email as recipient'])
      .select('assessment.panel_id as leads_to')
      .select(sql<string>`min(${londonDayOf('given.given_at')})`.as('from_day'))
      .where('given.locked_at', 'is', null)
      .where('given.excused_at', 'is', null)
      .where(sql<SqlBool>`not conflicted(assessment.application_id, given.person_id)`)
      .where(within('given.given_at', span))
      .groupBy(['assessment.panel_id', 'given.person_id', 'person.email']),
  path: () => paths.assessments(),
}
