import { expect, test } from 'vitest'
import { actorOf } from '../../platform/actor-of.ts'
import { serviceActor } from '../../platform/service-actor.ts'
import { testDatabase } from '../../test/support/database.ts'
import { createAdministrator } from './command.ts'
import { personFor } from './person-for.ts'

const { owner, web } = await testDatabase()

test('the first administrator is made by the command line, once', async () => {
  expect(await createAdministrator(owner, ' Ada@Example.org ', 'Ada Admin')).toBe(
    'Ada Admin (ada@example.org) is an administrator now, and can sign in with that address.',
  )
  expect(await createAdministrator(owner, 'ada@example.org', 'Another Name')).toBe(
    'Ada Admin (ada@example.org) is an administrator already.',
  )
  const ada = await personFor(web, 'ada@example.org', '')
  expect((await actorOf(web, ada.id)).grants).toEqual([{ role: 'administrator', scope: null }])
  const events = await web.selectFrom('event').selectAll().where('person_id', '=', ada.id).execute()
  expect(events).toMatchObject([{ name: 'role.grant', actor_id: serviceActor.personId, actor_name: 'Aspire Together' }])
})

test('the service’s own person is there from the first migration', async () => {
  const person = await web.selectFrom('person').select('name').where('id', '=', serviceActor.personId).execute()
  expect(person).toEqual([{ name: serviceActor.name }])
})

test('without a name the address stands in, and the address is confirmed', async () => {
  await createAdministrator(owner, 'nameless@example.org')
  const { name, email_verified } = await web
    .selectFrom('person')
    .selectAll()
    .where('email', '=', 'nameless@example.org')
    .executeTakeFirstOrThrow()
  expect([name, email_verified]).toEqual(['nameless@example.org', true])
  const address = web.selectFrom('person_address').selectAll().where('email', '=', 'nameless@example.org')
  expect((await address.executeTakeFirstOrThrow()).confirmed_at).toBeInstanceOf(Date)
})

test('two at once make one grant', async () => {
  const said = await Promise.all(['A', 'B', 'C'].map((name) => createAdministrator(owner, 'once@example.org', name)))
  expect(said.filter((sentence) => sentence.includes('administrator now'))).toHaveLength(1)
})

test('what is no address is refused', async () => {
  await expect(createAdministrator(owner, 'not an address')).rejects.toThrow('not an address is not an email address')
})
