import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { glimpsesADay } from '../../rules/pool-first.ts'
import type { Actor } from '../../rules/roles.ts'
import { howManyFit } from '../matching/candidates.ts'
import { factsOfVacancy } from '../matching/vacancy-facts.ts'
import type { Vacancy } from './queries.ts'

/**
 * Looks how many members fit, once a day for a vacancy: whatever is changed meanwhile, the day's answer stands, and an
 * organisation looks at few vacancies a day, so that nobody is found out by comparing two numbers.
 */
export async function takeGlimpse(
  db: Db,
  matching: Db,
  actor: Actor,
  it: Vacancy,
  today = dayInLondon(),
): Promise<void> {
  // Two looks at once count one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('glimpse'), hashtext(${it.organisation_code}))`.execute(db)
  const seen = await db
    .selectFrom('vacancy_glimpse')
    .innerJoin('vacancy', 'vacancy.id', 'vacancy_glimpse.vacancy_id')
    .select('vacancy_id')
    .where('seen_on', '=', today)
    .where('organisation_code', '=', it.organisation_code)
    .execute()
  if (seen.some(({ vacancy_id }) => vacancy_id === it.id)) return
  if (seen.length >= glimpsesADay)
    throw new WrongFields({
      '': `Your organisation has looked at ${glimpsesADay} vacancies today. Look again tomorrow.`,
    })
  const number = await howManyFit(matching, it.id, await factsOfVacancy(matching, it), today)
  await db
    .insertInto('vacancy_glimpse')
    .values({ vacancy_id: it.id, seen_on: today, number, seen_by: actor.personId })
    .execute()
  await record(db, actor, 'vacancy.glimpse', it.about)
}

/** What the organisation was told last, and on which day. */
export const lastGlimpse = (db: Db, vacancyId: string) =>
  db
    .selectFrom('vacancy_glimpse')
    .select(['number', 'seen_on'])
    .where('vacancy_id', '=', vacancyId)
    .orderBy('seen_on', 'desc')
    .executeTakeFirst()
