import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Statement = Awaited<ReturnType<typeof statementOf>>

/** What the actor has stated of themselves as somebody who assesses; empty, with version 0, before they have. */
export async function statementOf(db: Db, { personId }: Actor) {
  const stated = await db
    .selectFrom('assessor')
    .selectAll()
    .select(nameNow('assessor.employer_code').as('employer_name'))
    .select(
      sql<
        string[]
      >`array(select name from organisation_period, unnest(earlier_employers) with ordinality as told (code, place)
      where organisation_code = told.code and to_date is null order by place)`.as('earlier'),
    )
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return stated ?? { ...nothing, person_id: personId }
}

const nothing = {
  version: 0,
  post: '',
  standing: '',
  employer_name: '',
  earlier: [] as string[],
  trained_on: null,
  weekdays: [] as string[],
  available_from: null,
  available_until: null,
}
