import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { openStates } from '../../rules/application-clock.ts'
import { keysOf } from '../../rules/categories.ts'
import type { Span } from './due/finding.ts'

/** Where each kind of late answer stands, the first to be looked at first. */
const where = {
  application: paths.applications(),
  feedback: paths.feedback(),
  review: paths.reviews(),
  request: paths.requests(),
  vacancy: paths.vacancies(),
}

type Kind = keyof typeof where

/** Where somebody finds late answers of these kinds; the first of them where there are several. */
export const whereToAnswer = (kinds: readonly Kind[]) =>
  where[keysOf(where).find((kind) => kinds.includes(kind)) ?? 'application']

/** The days that late answers were due, by region; a row for each, however many there are. */
export const lateAnswers = (db: Db, { first, last }: Span) =>
  db
    .selectFrom('application')
    .select([sql<Kind>`'application'`.as('of'), 'region_code', 'due_on'])
    .$narrowType<{ due_on: string }>()
    .where(isOneOf('state', openStates('talent-team')))
    .where('due_on', '>=', first)
    .where('due_on', '<=', last)
    .union(
      db
        .selectFrom('request')
        .select([sql<Kind>`'request'`.as('of'), 'region_code', 'due_on'])
        .where(isOneOf('state', ['received', 'acknowledged']))
        .where('due_on', '>=', first)
        .where('due_on', '<=', last),
    )
    .union(
      db
        .selectFrom('feedback')
        .select([sql<Kind>`'feedback'`.as('of'), 'region_code', 'due_on'])
        .where('given_at', 'is', null)
        .where('due_on', '>=', first)
        .where('due_on', '<=', last),
    )
    .union(
      // The team appoints who decides, and somebody else where nothing comes.
      db
        .selectFrom('review')
        .select([sql<Kind>`'review'`.as('of'), 'region_code', 'due_on'])
        .where(isOneOf('state', ['asked', 'appointed']))
        .where('due_on', '>=', first)
        .where('due_on', '<=', last),
    )
    .union(
      db
        .selectFrom('vacancy')
        .select([sql<Kind>`'vacancy'`.as('of'), 'region_code', 'answer_due as due_on'])
        .$narrowType<{ due_on: string }>()
        .where('state', '=', sql.lit('open'))
        .where('answered_on', 'is', null)
        .where('answer_due', '>=', first)
        .where('answer_due', '<=', last),
    )
    .execute()
