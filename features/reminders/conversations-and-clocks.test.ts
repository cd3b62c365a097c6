import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { somebody, theCast, withRole } from '../../test/support/cast.ts'
import { aConversation, anApplication, aRequest } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { administrator, asha, ben, priya, tom } = await theCast(site)

const at = (day: string) => new Date(`${day}T18:00:00Z`)

beforeEach(async () => {
  for (const table of ['action', 'application', 'request', 'conversation', 'reminder_off', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const told = async () => {
  const reminders = web.selectFrom('mail').select(['recipient', 'body']).where('template', '=', 'reminder')
  const letters = await reminders.orderBy('recipient').execute()
  return letters.map(({ recipient, body }) => [recipient, (JSON.parse(body) as { link: { path: string } }).link.path])
}

describe('a talent conversation', () => {
  test.each([
    ['invited', ben],
    ['offered', asha],
  ] as const)('that is %s is recalled to whoever has to answer, where they answer', async (state, who) => {
    const id = await aConversation(owner, { of: asha, by: ben, state })
    await owner
      .updateTable('conversation')
      .set({ created_at: at('2027-03-01') })
      .execute()
    await sendReminders(jobs, '2027-03-06')
    expect(await told()).toEqual([[who.email, paths.answerConversation(id)]])
    await owner.updateTable('conversation').set({ state: 'declined' }).execute()
    await sendReminders(jobs, '2027-03-13')
    expect(await told()).toHaveLength(1)
  })

  test('that takes place tomorrow is recalled to both, and anew where it is put off', async () => {
    const id = await aConversation(owner, { of: asha, by: ben, state: 'arranged' })
    // A quarter past midnight in London is still the day before in UTC.
    const put = (moment: string) =>
      owner
        .updateTable('conversation')
        .set({ takes_place_at: new Date(moment) })
        .execute()
    await put('2027-06-09T23:15:00Z')
    await sendReminders(jobs, '2027-06-08')
    expect(await told()).toEqual([])
    await sendReminders(jobs, '2027-06-09')
    const both = [asha, ben].map(({ email }) => [email, paths.conversation(id)])
    expect(await told()).toEqual(both)
    await put('2027-06-20T13:00:00Z')
    await sendReminders(jobs, '2027-06-10')
    await sendReminders(jobs, '2027-06-19')
    expect(await told()).toEqual([both[0], both[0], both[1], both[1]])
    await owner
      .updateTable('conversation')
      .set({ state: 'cancelled', takes_place_at: at('2027-07-02') })
      .execute()
    await sendReminders(jobs, '2027-07-01')
    expect(await told()).toHaveLength(4)
  })

  test('is recalled to those who have not acknowledged its record, until it is held', async () => {
    await aConversation(owner, { of: asha, by: ben, state: 'arranged' })
    await owner
      .updateTable('conversation')
      .set({ takes_place_at: at('2027-03-01') })
      .execute()
    await sendReminders(jobs, '2027-03-04')
    expect((await told()).map(([who]) => who)).toEqual([asha.email, ben.email])
    const acknowledged = { state: 'acknowledged', candidate_acknowledged_at: new Date() } as const
    await owner.updateTable('conversation').set(acknowledged).execute()
    await sendReminders(jobs, '2027-03-11')
    expect((await told()).map(([who]) => who)).toEqual([asha.email, ben.email, ben.email])
  })

  test('held elsewhere is recalled to the other from the day on which it was stated', async () => {
    await aConversation(owner, { of: asha, by: ben, state: 'acknowledged' })
    const row = { elsewhere: true, held_on: '2026-10-01', created_at: at('2027-03-01') }
    await owner.updateTable('conversation').set(row).execute()
    await sendReminders(jobs, '2027-03-04')
    expect((await told()).map(([who]) => who)).toEqual([ben.email])
    await owner.updateTable('conversation').set({ state: 'held' }).execute()
    await sendReminders(jobs, '2027-03-11')
    expect(await told()).toHaveLength(1)
  })
})

test('a development action is recalled to whoever does it, a week before and on the day, until it is done', async () => {
  const conversation = await aConversation(owner, { of: asha, by: ben })
  const action = { state: 'planned', person_id: asha.id, partner_id: ben.id, conversation_id: conversation } as const
  const due = { words: 'Shadow a board', kind: 'experience', due_on: '2027-03-15' }
  await owner
    .insertInto('action')
    .values((['candidate', 'partner'] as const).map((who) => ({ ...action, ...due, owner: who })))
    .execute()
  await sendReminders(jobs, '2027-03-08')
  const week = [
    [asha.email, paths.developmentPlan()],
    [ben.email, paths.conversation(conversation)],
  ]
  expect(await told()).toEqual(week)
  await owner.updateTable('action').set({ state: 'done' }).where('owner', '=', 'partner').execute()
  await sendReminders(jobs, '2027-03-15')
  expect(await told()).toEqual([week[0], week[0], week[1]])
})

const late = (day: string) => owner.updateTable('application').set({ due_on: day }).execute()

describe('answers of a talent team that are late', () => {
  test('are recalled to each of its team, in one letter however many they are, whatever they turned off', async () => {
    const lotte = await withRole(web, administrator, 'regional-lead', 'Y56', 'Lotte Lead')
    const former = await withRole(web, administrator, 'talent-team', 'Y56', 'Fay Former')
    await owner.updateTable('role_grant').set({ ended_at: new Date() }).where('person_id', '=', former.id).execute()
    await as(priya).submit(paths.reminders(), {})
    for (const of of [asha, ben, await somebody(web, 'Cy Candidate')]) await anApplication(owner, { of })
    await late('2027-03-15')
    await sendReminders(jobs, '2027-03-15')
    expect(await told()).toEqual([])
    await Promise.all([sendReminders(jobs, '2027-03-16'), sendReminders(jobs, '2027-03-16')])
    await sendReminders(jobs, '2027-03-17')
    expect(await told()).toEqual([lotte, priya].map(({ email }) => [email, paths.applications()]))
    await sendReminders(jobs, '2027-03-25')
    await sendReminders(jobs, '2027-03-26')
    expect((await told()).filter(([who]) => who === priya.email)).toHaveLength(2)
  })

  test('are recalled once the job runs again where it missed the day, and no more once they are answered', async () => {
    await anApplication(owner, { of: asha, region: 'Y58' })
    await late('2027-03-15')
    await sendReminders(jobs, '2027-03-19')
    await sendReminders(jobs, '2027-03-20')
    expect((await told()).map(([who]) => who)).toEqual([tom.email])
    await anApplication(owner, { of: ben, region: 'Y58', state: 'eligible' })
    await owner.updateTable('application').set({ due_on: '2027-03-19' }).where('person_id', '=', ben.id).execute()
    await sendReminders(jobs, '2027-03-21')
    expect(await told()).toHaveLength(2)
    await owner.updateTable('application').set({ state: 'withdrawn' }).execute()
    await sendReminders(jobs, '2027-03-27')
    expect(await told()).toHaveLength(2)
  })

  test('are complaints and data requests too, not what waits for the candidate', async () => {
    await anApplication(owner, { of: asha, region: 'Y58', state: 'information' })
    await late('2027-03-15')
    await sendReminders(jobs, '2027-03-17')
    expect((await told()).map(([who]) => who)).toEqual([asha.email])
    await aRequest(owner, { of: ben, region: 'Y58' })
    await owner.updateTable('request').set({ due_on: '2027-03-16' }).execute()
    await sendReminders(jobs, '2027-03-17')
    expect(await told()).toContainEqual([tom.email, paths.requests()])
  })
})
