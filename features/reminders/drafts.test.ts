import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const site = await testSite()
const { owner, web, jobs } = site
const { asha, ben } = await theCast(site)

/** At seven in the evening, London time. */
const at = (day: string) => new Date(`${day}T18:00:00Z`)

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  await owner.updateTable('round').set({ state: 'published', closes_on: null }).execute()
})

const letters = () => web.selectFrom('mail').select(['recipient', 'body']).orderBy('created_at').execute()
const recipients = async () => (await letters()).map(({ recipient }) => recipient)
const linkIn = async () => (JSON.parse((await letters())[0]?.body ?? '{}') as { link: { path: string } }).link.path

async function aDraft(of: Person, changed: string) {
  const id = await anApplication(owner, { of, state: 'draft' })
  await owner
    .updateTable('application')
    .set({ changed_at: at(changed) })
    .where('id', '=', id)
    .execute()
  return id
}

describe('a draft that nobody finishes', () => {
  test('is recalled after a week and after three, once each, by a letter that tells nothing', async () => {
    const id = await aDraft(asha, '2027-03-01')
    const daily = Array.from({ length: 32 }, (_, later) => new Date(Date.UTC(2027, 2, 1 + later)))
    const days: string[] = []
    for (const day of daily) {
      const before = (await letters()).length
      await sendReminders(jobs, day.toISOString().slice(0, 10))
      if ((await letters()).length > before) days.push(day.toISOString().slice(0, 10))
    }
    expect(days).toEqual(['2027-03-08', '2027-03-22'])
    expect(await recipients()).toEqual([asha.email, asha.email])
    expect(await linkIn()).toBe(paths.application(id))
    expect((await letters())[0]?.body).not.toMatch(/application[^s/]|draft|talent/i)
  })

  test('is recalled no more often because it is opened and changed again', async () => {
    const id = await aDraft(asha, '2027-03-01')
    await sendReminders(jobs, '2027-03-08')
    const changed = owner.updateTable('application').set({ changed_at: at('2027-03-09') })
    await changed.where('id', '=', id).execute()
    await sendReminders(jobs, '2027-03-16')
    expect(await recipients()).toEqual([asha.email])
  })

  test('is recalled once where the job missed some days, and where it runs twice, even at once', async () => {
    await aDraft(asha, '2027-03-01')
    await sendReminders(jobs, '2027-03-25')
    await sendReminders(jobs, '2027-03-25')
    expect(await recipients()).toEqual([asha.email])
    await aDraft(ben, '2027-03-18')
    await Promise.all([sendReminders(jobs, '2027-03-26'), sendReminders(jobs, '2027-03-26')])
    expect(await recipients()).toEqual([asha.email, ben.email])
  })

  test('is not recalled once it is sent or withdrawn, or its round is over', async () => {
    const id = await aDraft(asha, '2027-03-01')
    for (const state of ['submitted', 'withdrawn'] as const) {
      await owner.updateTable('application').set({ state }).where('id', '=', id).execute()
      await sendReminders(jobs, '2027-03-08')
    }
    await owner.updateTable('application').set({ state: 'draft' }).execute()
    await owner.updateTable('round').set({ closes_on: '2027-03-07' }).execute()
    await sendReminders(jobs, '2027-03-08')
    await owner.updateTable('round').set({ closes_on: null, state: 'closed' }).execute()
    await sendReminders(jobs, '2027-03-08')
    expect(await recipients()).toEqual([])
  })

  test('is recalled before its round closes: two weeks, three days and a day', async () => {
    const id = await aDraft(asha, '2027-03-28')
    await owner.updateTable('round').set({ closes_on: '2027-03-31' }).execute()
    for (const day of [
      '2027-03-16',
      '2027-03-17',
      '2027-03-18',
      '2027-03-28',
      '2027-03-29',
      '2027-03-30',
      '2027-03-31',
    ])
      await sendReminders(jobs, day)
    await sendReminders(jobs, '2027-04-01')
    expect(await recipients()).toEqual([asha.email, asha.email, asha.email])
    expect(await linkIn()).toBe(paths.application(id))
  })
})

test('every draft is found, however many there are', async () => {
  const people = await owner
    .insertInto('person')
    .values(Array.from({ length: 450 }, (_, n) => ({ name: `P ${n}`, email: `p.${n}@example.org` })))
    .returning(['id', 'name', 'email'])
    .execute()
  const id = await aDraft(asha, '2027-03-01')
  const { id: _, ...like } = await owner
    .selectFrom('application')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const drafts = people.map((person) => ({ ...like, person_id: person.id, conversation_id: null }))
  await owner.insertInto('application').values(drafts).execute()
  await sendReminders(jobs, '2027-03-08')
  expect(new Set(await recipients()).size).toBe(451)
  await sendReminders(jobs, '2027-03-09')
  expect(await recipients()).toHaveLength(451)
})
