import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Role } from '../../rules/roles.ts'
import { heldOn } from './held-on.ts'

/** Whoever holds one of the roles today, and how to reach them; to be narrowed to where, and ordered. */
export const whoHolds = (db: Db, roles: readonly Role[]) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .distinct()
    .where('role', 'in', [...roles])
    .where(heldOn(dayInLondon()))
