import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { heldOn } from './held-on.ts'

/** Whoever recruits for one of the organisations today, to be narrowed or ordered further. */
export const recruiting = (db: Db, organisations: readonly string[]) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person.id', 'person.email'])
    .distinct()
    .where('role', '=', 'recruiter')
    .where('organisation_code', 'in', [...organisations])
    .where(heldOn(dayInLondon()))
