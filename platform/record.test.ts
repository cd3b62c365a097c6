import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import type { Actor } from '../rules/roles.ts'
import { inTransaction } from './db.ts'
import { recordReading } from './readings.ts'
import { record, requestId } from './record.ts'
import { lastChangeOf, timelineOf, timelineOfPerson } from './timeline.ts'

const { web } = await testDatabase()
const [asha, priya] = [await somebody(web, 'Asha Rahman'), await somebody(web, 'Priya Shah')]
const actor = ({ id, name }: typeof asha): Actor => ({ personId: id, name, grants: [] })
const about = (id: string) => ({ thing: 'application', id, person: asha.id, region: 'Y56' })
const inAshasName = <T>(work: (db: typeof web) => Promise<T>) => inTransaction(web, asha.id, work)

test('an event says who did what to which thing, when, and in which request', async () => {
  const id = await requestId.run('request-7', () =>
    inAshasName((db) => record(db, actor(asha), 'application.edit', about('one'), { part: 'regions' })),
  )
  const event = await web.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    actor_id: asha.id,
    actor_name: 'Asha Rahman',
    name: 'application.edit',
    thing: 'application',
    thing_id: 'one',
    person_id: asha.id,
    region_code: 'Y56',
    organisation_code: null,
    detail: { part: 'regions' },
    request_id: 'request-7',
  })
  expect(Math.abs(Date.now() - event.at.getTime())).toBeLessThan(10_000)
})

test('a detail that its row does not name is refused, so that no words of people get into the log', async () => {
  const recording = inAshasName((db) =>
    record(db, actor(asha), 'application.submit', about('two'), { statement: 'I led…' }),
  )
  await expect(recording).rejects.toThrow('The event application.submit has no statement.')
  expect(await timelineOf(web, 'application', 'two')).toEqual([])
})

test('without an actor there is no event', async () => {
  const nobody = { personId: null, name: null, grants: [] } as unknown as Actor
  await expect(inAshasName((db) => record(db, nobody, 'application.submit', about('two')))).rejects.toThrow(
    'null value',
  )
})

test('what fails afterwards takes its event back', async () => {
  const failing = inAshasName(async (db) => {
    await record(db, actor(asha), 'application.submit', about('two'))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await timelineOf(web, 'application', 'two')).toEqual([])
})

test('whoever looks at what a person wrote is recorded once a day; the person themselves never', async () => {
  for (const reader of [priya, priya, asha])
    await inTransaction(web, reader.id, (db) => recordReading(db, actor(reader), 'application.see', about('three')))
  const happened = await timelineOf(web, 'application', 'three')
  expect(happened.map(({ actor_name, name }) => [actor_name, name])).toEqual([['Priya Shah', 'application.see']])
})

test('who comes second is told of the last change, not of who has looked since', async () => {
  await inAshasName((db) => record(db, actor(asha), 'application.submit', about('four')))
  await inTransaction(web, priya.id, (db) => recordReading(db, actor(priya), 'application.see', about('four')))
  expect(await lastChangeOf(web, about('four'), priya.id)).toMatchObject({
    sentence: 'Asha Rahman submitted the application',
    own: false,
  })
  expect(await lastChangeOf(web, about('four'), asha.id)).toMatchObject({
    sentence: 'You submitted the application',
    own: true,
  })
  expect(await lastChangeOf(web, about('five'), null)).toBeNull()
})

test('a person’s timeline goes back a page at a time, without what they must not know', async () => {
  await inAshasName((db) =>
    record(db, actor(priya), 'introduction.propose', { ...about('six'), thing: 'introduction' }),
  )
  const newest = await timelineOfPerson(web, asha.id, { limit: 1 })
  expect(newest.map(({ name }) => name)).toEqual(['application.see'])
  const before = await timelineOfPerson(web, asha.id, { before: newest[0]!.id, limit: 1 })
  expect(before.map(({ name }) => name)).toEqual(['application.submit'])
  const leaveOut = ['application.see'] as const
  const without = await timelineOfPerson(web, asha.id, { limit: 1, leaveOut })
  expect(without.map(({ name }) => name)).toEqual(['application.submit'])
})
