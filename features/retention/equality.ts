import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { EqualityAnswers } from '../../platform/equality.ts'
import { isOneOf } from '../../platform/is-one-of.ts'
import { startInLondon } from '../../platform/london.ts'
import { underWay } from '../../rules/application-clock.ts'
import { removeBefore } from '../../rules/retention.ts'
import { isBefore, noHold } from './held.ts'
import { decidedAt } from './remove/applications.ts'
import { endedMemberships, membershipEnded } from './remove/memberships.ts'

/** Forgets the equality answers of those of the people who have nothing under way any more, if they gave any. */
export async function forgetAnswersOf(db: Db, equality: EqualityAnswers, people: string[]): Promise<number> {
  if (people.length === 0) return 0
  const over = await overFor(db, people)
  for (const id of over) await equality.withdraw(id)
  return over.length
}

/**
 * Forgets the equality answers of everybody whose last application or membership ended since the last run.
 * @param since the day of that run, `yyyy-mm-dd`; null where there was none
 * @returns of how many people: whether they had answered, nobody knows
 */
export async function forgetEndedAnswers(db: Db, equality: EqualityAnswers, today: string, since: string | null) {
  return forgetAnswersOf(db, equality, await endedBetween(db, since, removeBefore('equality-answers', today)))
}

async function overFor(db: Db, people: string[]): Promise<string[]> {
  const over = await db
    .selectFrom('person')
    .select('person.id')
    .where(sql<SqlBool>`person.id = any(${people})`)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('application')
            .whereRef('application.person_id', '=', 'person.id')
            .where(isOneOf('application.state', underWay)),
        ),
      ),
    )
    .where(
      sql<SqlBool>`not exists (
      select from membership where membership.person_id = person.id and membership.state in ('active', 'suspended'))`,
    )
    .where(noHold(sql`person.id`))
    .execute()
  return over.map(({ id }) => id)
}

/** Whose application or membership ended, or whose hold was lifted, from the day before the last run on. */
async function endedBetween(db: Db, since: string | null, before: string): Promise<string[]> {
  const from = since ? startInLondon(since, -1) : sql<Date>`'-infinity'::timestamptz`
  const people = await db
    .selectFrom('application')
    .select('application.person_id')
    .where((is) => is.not(isOneOf('application.state', underWay)))
    .where(sql<SqlBool>`${decidedAt} >= ${from}`)
    .where(isBefore(decidedAt, before))
    .union(
      db
        .selectFrom('membership')
        .select('membership.person_id')
        .where(isOneOf('membership.state', endedMemberships))
        .where(sql<SqlBool>`${membershipEnded} >= ${from}`)
        .where(isBefore(membershipEnded, before)),
    )
    .union(
      db
        .selectFrom('legal_hold')
        .select('legal_hold.person_id')
        .where(sql<SqlBool>`legal_hold.lifted_at >= ${from}`),
    )
    .execute()
  return people.map(({ person_id }) => person_id)
}
