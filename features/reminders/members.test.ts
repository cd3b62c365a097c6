import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { aSuspendedMember } from '../../test/support/members.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { administrator, asha, ben, priya } = await theCast(site)
await withRole(web, administrator, 'talent-team', 'Y58', 'Tess Elsewhere')

beforeEach(async () => {
  for (const table of ['membership', 'mail', 'reminder_off'] as const) await owner.deleteFrom(table).execute()
})

async function told() {
  const letters = await web.selectFrom('mail').select(['recipient', 'body']).orderBy('created_at').execute()
  return letters.map(({ recipient, body }) => [recipient, (JSON.parse(body) as { link: { path: string } }).link.path])
}
const waiting = (kind: string) => `${paths.membersWaiting()}?region=Y56&for=${kind}`

test('a membership that ends warns its member and the team 90, 30 and 7 days before', async () => {
  const ends = { expires_on: '2027-06-30', confirmed_on: '2027-03-01' }
  const [one, other] = [await aMember(owner, { of: asha }), await aMember(owner, { of: ben })]
  await owner.updateTable('membership').set(ends).execute()
  await sendReminders(jobs, '2027-03-31')
  expect(await told()).toEqual([])
  const each = [
    [asha.email, paths.member(one)],
    [ben.email, paths.member(other)],
    [priya.email, waiting('ending')],
  ]
  for (const [days, times] of [
    ['2027-04-01', 1],
    ['2027-04-02', 1],
    ['2027-05-31', 2],
    ['2027-06-23', 3],
    ['2027-06-24', 3],
  ] as const) {
    await sendReminders(jobs, days)
    const sent = (await told()).toSorted()
    expect([days, sent]).toEqual([
      days,
      each.flatMap((letter) => Array.from({ length: times }, () => letter)).toSorted(),
    ])
  }
})

test('six months after they last said so a member is asked, again after three weeks, and then the team is told', async () => {
  const id = await aMember(owner, { of: asha })
  await owner.updateTable('membership').set({ confirmed_on: '2027-01-31' }).execute()
  await sendReminders(jobs, '2027-07-30')
  expect(await told()).toEqual([])
  await sendReminders(jobs, '2027-07-31')
  await sendReminders(jobs, '2027-08-21')
  const asked = [asha.email, paths.stillAvailable(id)]
  expect(await told()).toEqual([asked, asked])
  await sendReminders(jobs, '2027-09-11')
  expect((await told()).slice(2)).toEqual([[priya.email, waiting('silent')]])
})

test('nobody is asked during a pause, but on the day after it', async () => {
  const id = await aMember(owner, { of: asha })
  await owner.updateTable('membership').set({ confirmed_on: '2027-01-31', unavailable_until: '2027-10-15' }).execute()
  for (const day of ['2027-07-31', '2027-09-15', '2027-10-15']) await sendReminders(jobs, day)
  expect(await told()).toEqual([])
  await sendReminders(jobs, '2027-10-16')
  expect(await told()).toEqual([[asha.email, paths.stillAvailable(id)]])
})

test('whoever confirmed is not asked, and the team may turn its own reminders off', async () => {
  await aMember(owner, { of: asha })
  await owner.updateTable('membership').set({ confirmed_on: '2027-01-31' }).execute()
  await as(priya).submit(paths.reminders(), {})
  await sendReminders(jobs, '2027-09-11')
  expect((await told()).map(([who]) => who)).toEqual([asha.email])
  await owner.updateTable('membership').set({ confirmed_on: '2027-09-12' }).execute()
  await sendReminders(jobs, '2027-09-13')
  expect(await told()).toHaveLength(1)
})

test('a review of a suspension is recalled to the team a week before, on its day and after it', async () => {
  const id = await aSuspendedMember(owner, { of: asha, by: priya })
  await owner.updateTable('membership').set({ expires_on: '2099-01-01' }).execute()
  await owner
    .updateTable('membership_suspension')
    .set({ review_on: '2027-03-15' })
    .where('membership_id', '=', id)
    .execute()
  for (const day of ['2027-03-07', '2027-03-08', '2027-03-15', '2027-03-22']) await sendReminders(jobs, day)
  expect(await told()).toEqual(Array.from({ length: 3 }, () => [priya.email, waiting('suspended')]))
})
