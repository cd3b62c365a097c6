import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { serviceActor } from '../../platform/service-actor.ts'
import { acting, somebody, theCast, type Person } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { aConversation, aNomination } from '../../test/support/things.ts'
import { personFor } from '../people/person-for.ts'

const database = await testDatabase()
const { owner, web } = database
const { administrator, asha, grace, priya } = await theCast(database)
const { run } = nightsOf(database)
const [goes, stays] = around('person-never-here')
let named: Person

beforeEach(async () => {
  for (const table of ['nomination', 'conversation', 'legal_hold', 'removal'] as const)
    await owner.deleteFrom(table).execute()
  await owner.deleteFrom('person').where('name', '=', 'Nia Named').execute()
  named = await acting(web, grace, (db) => personFor(db, 'nia.named@example.org', 'Nia Named'))
  await owner
    .updateTable('person')
    .set({ created_at: at(goes) })
    .execute()
})

const isHere = async ({ id }: Pick<Person, 'id'>) =>
  (await owner.selectFrom('person').select('id').where('id', '=', id).execute()).length === 1
const set = (columns: { created_at?: Date; email_verified?: boolean }) =>
  owner.updateTable('person').set(columns).where('id', '=', named.id).execute()

describe('somebody who was named in something that was never sent', () => {
  test('is forgotten a year later, with their address, and not a day earlier', async () => {
    await set({ created_at: at(stays) })
    await run()
    expect(await isHere(named)).toBe(true)
    await set({ created_at: at(goes) })
    await run()
    expect(await isHere(named)).toBe(false)
    const addresses = owner.selectFrom('person_address').select('id').where('email', '=', named.email)
    expect(await addresses.execute()).toEqual([])
    const said = owner.selectFrom('removal').select('removed').where('rule', '=', 'person-never-here')
    expect(await said.execute()).toEqual([{ removed: 1 }])
  })

  test('stays while a nomination, a talent conversation or a role names them', async () => {
    await aNomination(owner, { of: named, by: grace, state: 'prepared' })
    await owner
      .updateTable('nomination')
      .set({ created_at: at(stays) })
      .execute()
    await run()
    await owner.deleteFrom('nomination').execute()
    await aConversation(owner, { of: asha, by: named, state: 'invited' })
    await owner
      .updateTable('conversation')
      .set({ changed_at: at(stays) })
      .execute()
    await run()
    await owner.deleteFrom('conversation').execute()
    const role = { person_id: named.id, role: 'recruiter' as const, organisation_code: 'RX1', granted_by: priya.id }
    await owner.insertInto('role_grant').values(role).execute()
    await run()
    expect(await isHere(named)).toBe(true)
    await owner.deleteFrom('role_grant').where('person_id', '=', named.id).execute()
    await run()
    expect(await isHere(named)).toBe(false)
  })

  test('stays under a legal hold, or once they have signed in', async () => {
    await aHold(owner, { on: named, by: administrator })
    await run()
    await owner.deleteFrom('legal_hold').execute()
    await set({ email_verified: true })
    await run()
    await set({ email_verified: false })
    const confirmed = owner.updateTable('person_address').where('person_id', '=', named.id)
    await confirmed.set({ confirmed_at: new Date() }).execute()
    await run()
    expect(await isHere(named)).toBe(true)
  })
})

test('whoever has been here, and the service itself, stay', async () => {
  const quiet = await somebody(web, 'Quinn Quiet')
  await owner
    .updateTable('person')
    .set({ created_at: at('2020-01-01') })
    .execute()
  await run()
  for (const person of [quiet, asha, grace, { id: serviceActor.personId }]) expect(await isHere(person)).toBe(true)
})

test('what refers to a person is known from the database, and the nightly run may read all of it', async () => {
  const { rows } = await sql<{ table: string; column: string; may: boolean }>`
    select conrelid::regclass::text as table, attname as column,
      has_column_privilege('aspire_jobs', conrelid, attnum, 'select') as may
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass`.execute(owner)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ may }) => !may)).toEqual([])
})
