import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { londonDayOf } from '../../../platform/london.ts'
import { seenStates } from '../../../rules/lifecycles/introduction.ts'
import { heldOn } from '../../people/held-on.ts'
import type { Finding } from './finding.ts'

const waitingSince = (day: 'remind_on' | 'answer_by'): Finding => ({
  find: (db, { first, last }) =>
    db
      .selectFrom('introduction')
      .innerJoin('person', 'person.id', 'introduction.person_id')
      .select(['introduction.id', 'introduction.id as leads_to', 'introduction.person_id', 'person.email as recipient'])
      .select(sql<string>`introduction.${sql.ref(day)}`.as('from_day'))
      .where(isOneOf('introduction.state', ['offered']))
      .where(day, '>=', first)
      .where(day, '<=', last)
      // Whoever was asked on the day itself has only just read it.
      .where(sql<SqlBool>`${londonDayOf('introduction.offered_at')} < introduction.${sql.ref(day)}`),
  path: paths.introduction,
})

/** Two working days before the last day for an answer, and that day. */
export const introductionsToAnswer: Finding[] = [waitingSince('remind_on'), waitingSince('answer_by')]

/** Everybody who recruits now, once for each vacancy however many wait. */
export const feedbackOwed: Finding = {
  find: (db, { today, first, last }) =>
    db
      .selectFrom('introduction')
      .innerJoin('role_grant as held', 'held.organisation_code', 'introduction.organisation_code')
      .innerJoin('person', 'person.id', 'held.person_id')
      .select(['vacancy_id as id', 'vacancy_id as leads_to', 'person.id as person_id', 'person.email as recipient'])
      .select('feedback_due as from_day')
      .$narrowType<{ from_day: string }>()
      .distinct()
      .where(isOneOf('introduction.state', seenStates))
      .where('feedback_due', '>=', first)
      .where('feedback_due', '<=', last)
      .where('held.role', '=', 'recruiter')
      .where(heldOn(today, 'held'))
      .whereRef('person.id', '<>', 'introduction.person_id'),
  path: paths.vacancy,
}
