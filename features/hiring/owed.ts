import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'

/** The vacancies that were filled while others whom the organisation has met wait for its answer: how many, and by when. */
export const owedAnswers = (db: Db, organisation: string) =>
  db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .select((is) => ['vacancy_id', 'title', is.fn.countAll<number>().as('number')])
    .select(sql<string>`min(feedback_due)`.as('by'))
    .where('introduction.organisation_code', '=', organisation)
    .where('accepted_at', 'is not', null)
    .where(isOneOf('introduction.state', seenStates))
    .where('feedback_due', 'is not', null)
    .groupBy(['vacancy_id', 'title'])
    .orderBy('by')
    .orderBy('vacancy_id')
    .limit(sql.lit(6))
    .execute()
