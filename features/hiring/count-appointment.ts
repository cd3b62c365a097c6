import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'

/** Keeps from which organisation to which a member went, and not who it was. One that fell through gives way to the next. */
export async function countAppointment(
  db: Db,
  { vacancy_id, membership_id }: { vacancy_id: string; membership_id: string },
  starts: string,
): Promise<void> {
  await db
    .insertInto('appointment')
    .columns(['vacancy_id', 'organisation_code', 'employer_code', 'starts_on'])
    .expression((is) =>
      is
        .selectFrom(['vacancy', 'membership'])
        .select(['vacancy.id', 'vacancy.organisation_code', 'membership.employer_code'])
        .select(sql<string>`${starts}::date`.as('starts_on'))
        .where('vacancy.id', '=', vacancy_id)
        .where('membership.id', '=', membership_id),
    )
    .onConflict((conflict) =>
      conflict.column('vacancy_id').doUpdateSet((is) => ({
        employer_code: is.ref('excluded.employer_code'),
        starts_on: is.ref('excluded.starts_on'),
      })),
    )
    .execute()
}
