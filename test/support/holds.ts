import type { Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'

/** A legal hold in force; gives its id. */
export async function aHold(db: Db, it: { on: Person; by: Person }): Promise<string> {
  const hold = { person_id: it.on.id, reason: 'Claim 12 of 2027', placed_by: it.by.id }
  return (await db.insertInto('legal_hold').values(hold).returning('id').executeTakeFirstOrThrow()).id
}
