import { expect, test } from 'vitest'
import { inTransaction } from '../../platform/db.ts'
import { somebody } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { personFor } from './person-for.ts'

const { web } = await testDatabase()

const addressesOf = (id: string) =>
  web.selectFrom('person_address').select(['email', 'confirmed_at']).where('person_id', '=', id).execute()

test('somebody unknown is added, with an address that waits to be confirmed', async () => {
  const person = await personFor(web, 'new@example.org', 'Nia New')
  expect(person).toMatchObject({ name: 'Nia New', email: 'new@example.org' })
  expect(await addressesOf(person.id)).toEqual([{ email: 'new@example.org', confirmed_at: null }])
})

test('somebody known keeps their name', async () => {
  const asha = await somebody(web, 'Asha Rahman')
  expect(await personFor(web, asha.email, 'Somebody Else')).toEqual(asha)
})

test('any confirmed address names the person; mail goes to the one they chose', async () => {
  const ben = await somebody(web, 'Ben Other')
  await web
    .insertInto('person_address')
    .values({ email: 'ben@home.example', person_id: ben.id, confirmed_at: new Date() })
    .execute()
  expect(await personFor(web, 'ben@home.example', 'B')).toEqual(ben)
})

test('an address that somebody only claims is not theirs', async () => {
  const mallory = await somebody(web, 'Mallory Claims')
  await web.insertInto('person_address').values({ email: 'director@example.org', person_id: mallory.id }).execute()
  const director = await personFor(web, 'director@example.org', 'Dora Director')
  expect(director.id).not.toBe(mallory.id)
  expect((await addressesOf(mallory.id)).map(({ email }) => email)).toEqual([mallory.email])
})

test('twenty who add the same person at once add one', async () => {
  const asked = Array.from({ length: 20 }, () =>
    inTransaction(web, null, (db) => personFor(db, 'crowd@example.org', 'Carla Crowd')),
  )
  const ids = new Set((await Promise.all(asked)).map(({ id }) => id))
  expect(ids.size).toBe(1)
  expect(await addressesOf([...ids][0]!)).toHaveLength(1)
})
