import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { rhys, tom, wendy } = await theCast(site)

beforeEach(async () => {
  for (const table of ['vacancy', 'mail', 'reminder_off'] as const) await owner.deleteFrom(table).execute()
})

const told = async () => {
  const letters = web.selectFrom('mail').select(['recipient', 'body']).where('template', '=', 'reminder')
  return (await letters.orderBy('recipient').execute()).map(({ recipient, body }) => [
    recipient,
    (JSON.parse(body) as { link: { path: string } }).link.path,
  ])
}

const lastConfirmed = (confirmed_on: string) => owner.updateTable('vacancy').set({ confirmed_on }).execute()

test('those who recruit are asked each month whether a vacancy is still right, and by no means after it is filled', async () => {
  const id = await aVacancy(owner, { by: wendy })
  const asked = [wendy.email, paths.freshenVacancy(id)]
  await lastConfirmed('2027-03-01')
  await sendReminders(jobs, '2027-03-30')
  expect(await told()).toEqual([])
  await sendReminders(jobs, '2027-03-31')
  await sendReminders(jobs, '2027-04-01')
  expect(await told()).toEqual([asked])
  await sendReminders(jobs, '2027-04-30')
  expect(await told()).toEqual([asked, asked])
  await owner.updateTable('vacancy').set({ state: 'filled' }).execute()
  await sendReminders(jobs, '2027-05-30')
  expect(await told()).toHaveLength(2)
})

test('the link leads to one button, after which a month passes before they are asked again', async () => {
  const id = await aVacancy(owner, { by: wendy })
  await lastConfirmed('2026-01-01')
  expect((await as(wendy).get(paths.freshenVacancy(id))).text).toContain('Yes, it is right as it stands')
  await as(wendy).submit(paths.freshenVacancy(id))
  await sendReminders(jobs)
  expect(await told()).toEqual([])
})

test('those who share a joint post are asked too; the team is not', async () => {
  const id = await aVacancy(owner, { by: wendy })
  await as(wendy).submit(paths.vacancyPartners(id), { organisation: 'RX1' })
  await lastConfirmed('2027-03-01')
  await sendReminders(jobs, '2027-03-31')
  const recipients = (await told()).map(([who]) => who)
  expect(recipients).toEqual([rhys.email, wendy.email].toSorted())
  expect(recipients).not.toContain(tom.email)
})

test('one that was expected by now is recalled, until it is confirmed as immediate or moved', async () => {
  const id = await aVacancy(owner, { by: wendy, state: 'predicted' })
  await lastConfirmed('2098-03-31')
  await sendReminders(jobs, '2098-04-01')
  expect(await told()).toEqual([])
  await sendReminders(jobs, '2098-04-02')
  expect(await told()).toEqual([[wendy.email, paths.vacancy(id)]])
  await owner.updateTable('vacancy').set({ starts_on: '2098-06-01' }).execute()
  await sendReminders(jobs, '2098-04-16')
  expect(await told()).toHaveLength(1)
})

test('they may choose not to be asked', async () => {
  await aVacancy(owner, { by: wendy })
  await lastConfirmed('2027-03-01')
  await owner.insertInto('reminder_off').values({ person_id: wendy.id, reminder: 'vacancy-still-right' }).execute()
  await sendReminders(jobs, '2027-03-31')
  expect(await told()).toEqual([])
})
