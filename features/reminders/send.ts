import { sql, type SqlBool } from 'kysely'
import { inTransaction, type Db } from '../../platform/db.ts'
import { inTurn } from '../../platform/in-turn.ts'
import { sendMail } from '../../platform/mail.ts'
import { dayInLondon } from '../../rules/days.ts'
import { reminderDue, reminders, type ReminderName } from '../../rules/reminders.ts'
import type { Finding, Found } from './due/finding.ts'
import { findings } from './findings.ts'
import { remindTeams } from './late-clocks.ts'
import { reminderLetter } from './letter.ts'
import { spanOf } from './span.ts'

/** The daily job: reminds everybody of what is due, each of them once for each of the reminder's days. */
export async function sendReminders(db: Db, today = dayInLondon()): Promise<void> {
  const names = Object.keys(findings) as (keyof typeof findings)[]
  const each = names.flatMap((name) => findings[name].map((finding) => () => remind(db, name, finding, today)))
  await inTurn([...each, () => remindTeams(db, today)])
}

const atOnce = 200

async function remind(db: Db, name: ReminderName, finding: Finding, today: string): Promise<void> {
  let after: Found | undefined
  do {
    const found = await inTransaction(db, null, async (transaction) => {
      const some = await next(transaction, name, finding, today, after)
      await send(transaction, name, finding, some, today)
      return some
    })
    after = found.length === atOnce ? found.at(-1) : undefined
  } while (after)
}

function next(db: Db, name: ReminderName, finding: Finding, today: string, after: Found | undefined) {
  let query = db.selectFrom(finding.find(db, spanOf(name, today)).as('found')).selectAll()
  if (!reminders[name].essential) query = query.where(notTurnedOff(name))
  if (after) query = query.where(sql<SqlBool>`(found.id, found.person_id) > (${after.id}, ${after.person_id})`)
  return query.orderBy('id').orderBy('person_id').limit(sql.lit(atOnce)).execute()
}

const notTurnedOff = (name: ReminderName) => sql<SqlBool>`not exists (
  select from reminder_off where reminder_off.person_id = found.person_id and reminder = ${name})`

/** Sends what has not been sent: the outbox knows. */
async function send(db: Db, name: ReminderName, finding: Finding, found: Found[], today: string): Promise<void> {
  const due = found.flatMap((one) => {
    const days = reminderDue(name, one.from_day, today)
    const counted = finding.onceForAll ? '' : ` from ${one.from_day}`
    return days === null ? [] : [{ ...one, event: `${name} ${one.id} ${one.person_id}${counted} at ${days}` }]
  })
  const sent = await known(
    db,
    due.map(({ event }) => event),
  )
  for (const { event, recipient, leads_to } of due.filter((one) => !sent.has(one.event)))
    await sendMail(db, {
      to: recipient,
      template: 'reminder',
      event,
      letter: reminderLetter(reminders[name], finding.path(leads_to)),
    })
}

async function known(db: Db, events: string[]): Promise<Set<string>> {
  const sent = await db
    .selectFrom('mail')
    .select('event_key')
    .where(sql<SqlBool>`event_key = any(${events})`)
    .execute()
  return new Set(sent.map(({ event_key }) => event_key))
}
