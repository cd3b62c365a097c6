import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice, type Letter } from '../../platform/letter.ts'
import { sendMails } from '../../platform/mail.ts'
import { beginning } from '../../platform/move.ts'
import { recordEach } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import { writtenDay, dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { personFor, type KnownPerson } from '../people/person-for.ts'
import { checkList } from './check-list.ts'
import type { RightRow } from './check-row.ts'
import type { Upload } from './uploads.ts'

type Imported = RightRow & { person: KnownPerson }

/**
 * Makes everybody whose row is right a member who has yet to confirm, and tells each. All or none: it is one transaction.
 * @returns how many they are
 * @throws Stale where it is imported already, or one of them has come to be a member since
 */
export async function importMembers(db: Db, actor: Actor, upload: Upload): Promise<number> {
  await claim(db, upload)
  const { right } = await checkList(db, actor, upload)
  if (right.length === 0) throw new Stale()
  const people = await peopleOf(db, right)
  const begun = await insertMemberships(db, actor, upload, people)
  if (begun.length !== people.length) throw new Stale()
  await judgeReadiness(db, upload, people, begun)
  const emails = new Map(people.map(({ person }) => [person.id, person.email]))
  await tell(
    db,
    actor,
    upload,
    begun.map(({ id, person_id }) => ({ id, person: person_id, email: emails.get(person_id)! })),
  )
  await db.updateTable('member_upload').set({ imported: begun.length }).where('id', '=', upload.id).execute()
  return begun.length
}

/** Always in the same order, so that two who import the same people do not wait for each other in a circle. */
async function peopleOf(db: Db, rows: readonly RightRow[]): Promise<Imported[]> {
  const people: Imported[] = []
  for (const row of rows.toSorted((a, b) => (a.email < b.email ? -1 : 1)))
    people.push({ ...row, person: await personFor(db, row.email, row.name) })
  return people
}

/** Nobody imports the list a second time, and its rows are forgotten. */
async function claim(db: Db, upload: Upload): Promise<void> {
  const claimed = await db
    .updateTable('member_upload')
    .set({ imported_at: new Date(), rows: JSON.stringify({ rows: [], unread: [] }) })
    .where('id', '=', upload.id)
    .where('imported_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!claimed) throw new Stale()
}

async function insertMemberships(db: Db, actor: Actor, { region_code: region }: Upload, people: Imported[]) {
  const state = beginning(actor, 'membership', 'import', { 'talent-team': region })
  const today = dayInLondon()
  const rows = people.map(({ person, ...row }) => ({ ...row, person_id: person.id, name: person.name }))
  const { rows: begun } = await sql<{ id: string; person_id: string }>`
    insert into membership (state, person_id, region_code, pathway, name, current_post, employer_code, readiness,
      target_roles, regions, contract_types, available_from, notice, registration_body, registration_number,
      admitted_on, confirmed_on, expires_on)
    select ${state}, person_id, ${region}, pathway, name, post, employer, readiness, roles, regions, contracts, available,
      notice, registration, number, ${today}::date, ${today}::date, ${expiryOf(today)}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as listed (person_id uuid, pathway text, name text, post text,
      employer text, readiness text, roles text[], regions text[], contracts text[], available date, notice text,
      registration text, number text)
    on conflict do nothing
    returning id, person_id`.execute(db)
  return begun
}

/** By the board, before there was a record of whom: who brings the list judges nobody. */
const judgeReadiness = (
  db: Db,
  { listed_on }: Upload,
  people: Imported[],
  begun: { id: string; person_id: string }[],
) => {
  const memberships = new Map(begun.map(({ id, person_id }) => [person_id, id]))
  const rows = people.map(({ person, roles, readiness, judged }) => ({
    id: memberships.get(person.id),
    roles,
    readiness,
    judged,
  }))
  return sql`insert into membership_readiness (membership_id, role_family, band, evidence, set_on)
    select id, role, readiness, ${`Imported from the board’s list of ${writtenDay(listed_on)}`}, judged
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as judged (id uuid, roles text[], readiness text, judged date),
      unnest(roles) as role`.execute(db)
}

async function tell(db: Db, actor: Actor, upload: Upload, members: { id: string; person: string; email: string }[]) {
  const region = upload.region_code
  const abouts = members.map(({ id, person }) => ({ thing: 'membership', id, person, region }))
  const events = await recordEach(db, actor, 'membership.import', abouts)
  const letters = members.map(({ id, email }) => ({
    to: email,
    template: 'membership-imported',
    event: events.get(id)!,
    letter: question(paths.confirmMembership(id)),
  }))
  await sendMails(db, letters)
}

/** They may never have heard of the service: who writes is said, and not what about, since others read mailboxes too. */
const question = (path: string): Letter => ({
  ...notice(path),
  paragraphs: [
    'A regional talent board of the NHS has begun to use Aspire Together, and has a question for you.',
    'To keep it between us, this email does not say more. Sign in with this email address to read it: you need no password, and no account.',
  ],
})
