import { sql } from 'kysely'
import { inTransaction, type Db } from '../../platform/db.ts'
import { fillApplications } from './fill-applications.ts'
import { fillAssessments } from './fill-assessments.ts'
import { fillEvents } from './fill-events.ts'
import { fillPeople } from './fill-people.ts'
import { fillPool } from './fill-pool.ts'
import { fillRooms, leaders } from './fill-rooms.ts'
import { fillRounds } from './fill-rounds.ts'
import { fillVacancies } from './fill-vacancies.ts'

/** How many applications wait for London's team, whatever the size of the pool; who sent them has held conversations. */
const open = 10_000

/** Fills an empty database as its owner, the same at every run. */
export async function fill(owner: Db, members: number): Promise<void> {
  await inTransaction(owner, null, async (db) => {
    await sql`select setseed(0.42)`.execute(db)
    await fillPeople(db, { member: members, applicant: open, leader: leaders })
    await fillRounds(db)
    await fillRooms(db, 'member', 1)
    await fillRooms(db, 'applicant', open)
    await fillApplications(db, { members, open })
    await fillAssessments(db)
    await fillPool(db, members)
    await fillVacancies(db, members)
    await fillEvents(db)
  })
  await sql`vacuum (analyze)`.execute(owner)
}
