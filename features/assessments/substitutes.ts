import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Assessment } from './queries.ts'

/** Who of the panel scores and does not have this assessment, with what they declared: null where they have not yet. */
export const substitutesFor = (db: Db, it: Pick<Assessment, 'id' | 'panel_id' | 'application_id'>) =>
  db
    .selectFrom('role_grant as held')
    .innerJoin('person', 'person.id', 'held.person_id')
    .leftJoin('conflict_check', (join) =>
      join
        .onRef('conflict_check.person_id', '=', 'held.person_id')
        .on('conflict_check.application_id', '=', it.application_id),
    )
    .select(['held.person_id', 'person.name', 'conflict_check.kind'])
    .where('held.panel_id', '=', it.panel_id)
    .where('held.role', 'in', ['assessor', 'chair'])
    .where('held.ended_at', 'is', null)
    .where((is) => is.or([is('held.to_date', 'is', null), is('held.to_date', '>=', dayInLondon())]))
    .where(
      sql<boolean>`not exists (select from assessment_assessor as given
      where given.assessment_id = ${it.id} and given.person_id = held.person_id)`,
    )
    .orderBy('person.name')
    .orderBy('held.person_id')
    .execute()
