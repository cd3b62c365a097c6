import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'

const [took, kept, gave] = [
  sql<boolean>`appointment.organisation_code = here.code and appointment.employer_code is distinct from here.code`,
  sql<boolean>`appointment.organisation_code = here.code and appointment.employer_code = here.code`,
  sql<boolean>`appointment.organisation_code <> here.code`,
]

/**
 * What an organisation gave to and took from the common pool in two years. Only posts that have begun are counted: an
 * employer does not learn here that somebody is about to go.
 */
export async function balanceOf(db: Db, organisation: string) {
  const today = dayInLondon()
  const lastYear = addMonths(today, -12)
  const count = (which: typeof took, recent: boolean) =>
    sql<number>`count(*) filter (where ${which} and (appointment.starts_on > ${lastYear}) = ${sql.lit(recent)})`
  const both = (which: typeof took) =>
    sql<[number, number]>`array[${count(which, false)}, ${count(which, true)}]::int[]`
  return db
    .selectFrom('appointment')
    .innerJoin('vacancy', 'vacancy.id', 'appointment.vacancy_id')
    .innerJoin(sql<{ code: string }>`(select ${organisation}::text as code)`.as('here'), (join) => join.onTrue())
    .select([both(took).as('took'), both(kept).as('kept'), both(gave).as('gave')])
    .where((is) =>
      is.or([
        is('appointment.organisation_code', '=', organisation),
        is('appointment.employer_code', '=', organisation),
      ]),
    )
    .where('appointment.starts_on', '>', addMonths(today, -24))
    .where('appointment.starts_on', '<=', today)
    .where('vacancy.state', '=', 'filled')
    .executeTakeFirstOrThrow()
}

/** Of each: in the year before the last, and in the last. */
export type Balance = Awaited<ReturnType<typeof balanceOf>>
