import { sql, type SqlBool } from 'kysely'
import { inTransaction, type Db } from '../../platform/db.ts'
import { sendMail } from '../../platform/mail.ts'
import { reminderDue, reminders } from '../../rules/reminders.ts'
import { addDays, daysBetween } from '../../rules/working-days.ts'
import { heldOn } from '../people/held-on.ts'
import { lateAnswers, whereToAnswer } from './late-answers.ts'
import { reminderLetter } from './letter.ts'
import { spanOf } from './span.ts'

/** Tells each member of a team, once a day at most, that answers of theirs have come to be late, however many there are. */
export function remindTeams(db: Db, today: string): Promise<void> {
  return inTransaction(db, null, async (transaction) => {
    const late = await lateAnswers(transaction, spanOf('clock-late', today))
    for (const member of await membersOf(
      transaction,
      late.map(({ region_code }) => region_code),
      today,
    )) {
      const own = late.filter(({ region_code }) => member.regions.includes(region_code))
      const newest = own.map(({ due_on }) => reachedOn(due_on, today)).reduce((a, b) => (a > b ? a : b), '')
      if (!newest || (await toldSince(transaction, member.id, newest, today))) continue
      await sendMail(transaction, {
        to: member.email,
        template: 'reminder',
        event: keyOf(member.id, today),
        letter: reminderLetter(reminders['clock-late'], whereToAnswer(own.map(({ of }) => of))),
      })
    }
  })
}

/** Who is in one of the teams today, with the regions. */
const membersOf = (db: Db, regions: string[], today: string) =>
  db
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select(['person.id', 'person.email', sql<string[]>`array_agg(role_grant.region_code)`.as('regions')])
    .where(sql<SqlBool>`role_grant.region_code = any(${regions})`)
    .where('role_grant.role', 'in', ['talent-team', 'regional-lead'])
    .where(heldOn(today))
    .groupBy(['person.id', 'person.email'])
    .orderBy('person.id')
    .execute()

/** The last day on which an answer came to a day of the reminder; '' before the first. */
function reachedOn(due: string, today: string): string {
  const days = reminderDue('clock-late', due, today)
  return days === null ? '' : addDays(due, days)
}

async function toldSince(db: Db, personId: string, day: string, today: string): Promise<boolean> {
  const keys = Array.from({ length: daysBetween(day, today) + 1 }, (_, later) => keyOf(personId, addDays(day, later)))
  const told = db
    .selectFrom('mail')
    .select('id')
    .where(sql<SqlBool>`event_key = any(${keys})`)
  return (await told.limit(sql.lit(1)).executeTakeFirst()) !== undefined
}

const keyOf = (personId: string, day: string) => `clock-late ${personId} on ${day}`
