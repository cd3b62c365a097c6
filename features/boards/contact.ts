import type { Db } from '../../platform/db.ts'
import { whoHolds } from '../people/who-holds.ts'

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
  return { ...board, team: board.email ? [] : await namesIn(db, region) }
}

const namesIn = (db: Db, region: string) =>
  whoHolds(db, ['talent-team']).where('region_code', '=', region).orderBy('person.name').limit(named).execute()
