import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { heldOn } from '../people/held-on.ts'

/** How somebody whom a board's talent team works with reaches it: by its own address, or else by the names of its people. */
export interface Contact {
  board: string
  email: string | null
  team: { name: string; email: string }[]
}

/** So many of a team are named at most. */
const named = 5

/** For those who are signed in and have to do with the region's team. */
export async function contactOf(db: Db, region: string): Promise<Contact | null> {
  const board = await db
    .selectFrom('board')
    .select(['name as board', 'email'])
    .where('region_code', '=', region)
    .executeTakeFirst()
  if (!board) return null
  return { ...board, team: board.email ? [] : await teamOf(db, region) }
}

const teamOf = (db: Db, region: string) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person.name', 'person.email'])
    .distinct()
    .where('role', '=', 'talent-team')
    .where('region_code', '=', region)
    .where(heldOn(dayInLondon()))
    .orderBy('person.name')
    .limit(named)
    .execute()
