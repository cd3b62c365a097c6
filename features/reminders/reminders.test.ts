import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { anApplication, anEndorsement, aNomination } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from './send.ts'

const site = await testSite()
const { as, owner, web, jobs } = site
const { asha, ben, grace } = await theCast(site)

/** At seven in the evening, London time. */
const at = (day: string) => new Date(`${day}T18:00:00Z`)

beforeEach(async () => {
  for (const table of ['endorsement', 'nomination', 'application', 'reminder_off', 'mail'] as const)
    await owner.deleteFrom(table).execute()
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

test('an endorsement that is not there is recalled to the one asked, where they answer, and to the candidate', async () => {
  const application = await anApplication(owner, { of: asha })
  const id = await anEndorsement(owner, { application, of: asha, by: ben })
  await owner
    .updateTable('endorsement')
    .set({ created_at: at('2027-03-01') })
    .execute()
  await sendReminders(jobs, '2027-03-06')
  expect([await recipients(), await linkIn()]).toEqual([[ben.email], paths.answerEndorsement(id)])
  await sendReminders(jobs, '2027-03-15')
  expect((await recipients()).toSorted()).toEqual([asha.email, ben.email, ben.email].toSorted())
})

test.each(['given', 'cancelled'] as const)('one that is %s is not', async (state) => {
  const application = await anApplication(owner, { of: asha })
  await anEndorsement(owner, { application, of: asha, by: ben, state })
  await owner
    .updateTable('endorsement')
    .set({ created_at: at('2027-03-01') })
    .execute()
  await sendReminders(jobs, '2027-03-15')
  expect(await recipients()).toEqual([])
})

test('nor one for an application that has been withdrawn', async () => {
  const application = await anApplication(owner, { of: asha, state: 'withdrawn' })
  await anEndorsement(owner, { application, of: asha, by: ben })
  await owner
    .updateTable('endorsement')
    .set({ created_at: at('2027-03-01') })
    .execute()
  await sendReminders(jobs, '2027-03-15')
  expect(await recipients()).toEqual([])
})

describe('a nomination', () => {
  test('that waits for the nominee is recalled to them until they answer', async () => {
    const id = await aNomination(owner, { of: asha, by: grace })
    await owner
      .updateTable('nomination')
      .set({ sent_at: at('2027-03-01') })
      .execute()
    await sendReminders(jobs, '2027-03-06')
    expect([await recipients(), await linkIn()]).toEqual([[asha.email], paths.nomination(id)])
    await owner.updateTable('nomination').set({ state: 'declined' }).execute()
    await sendReminders(jobs, '2027-03-13')
    expect(await recipients()).toEqual([asha.email])
  })

  test('that waited for the conversation is counted from the day it began to wait for the nominee', async () => {
    const id = await aNomination(owner, { of: asha, by: grace })
    await owner
      .updateTable('nomination')
      .set({ sent_at: at('2027-01-04') })
      .execute()
    const counted = { actor_id: grace.id, actor_name: 'Aspire Together', name: 'nomination.count' }
    const event = { ...counted, thing: 'nomination', thing_id: id, at: at('2027-03-10') }
    await owner.insertInto('event').values(event).execute()
    await sendReminders(jobs, '2027-03-14')
    expect(await recipients()).toEqual([])
    await sendReminders(jobs, '2027-03-15')
    expect(await recipients()).toEqual([asha.email])
  })

  test('that an assistant prepared is recalled to the leader, one’s own is not', async () => {
    const assistant = await somebody(web, 'Ada Assistant')
    for (const by of [assistant, grace]) {
      const id = await aNomination(owner, { of: asha, by: grace, state: 'prepared' })
      const row = { prepared_by: by.id, created_at: at('2027-03-01') }
      await owner.updateTable('nomination').set(row).where('id', '=', id).execute()
    }
    await sendReminders(jobs, '2027-03-04')
    expect(await recipients()).toEqual([grace.email])
  })
})

test('what the team wants to know is recalled before it is due and after, and cannot be turned off', async () => {
  const id = await anApplication(owner, { of: asha, state: 'information' })
  await owner.updateTable('application').set({ due_on: '2027-03-15' }).execute()
  await as(asha).submit(paths.reminders(), {})
  for (const day of ['2027-03-07', '2027-03-08', '2027-03-14', '2027-03-15', '2027-03-16', '2027-03-17'])
    await sendReminders(jobs, day)
  expect([await recipients(), await linkIn()]).toEqual([Array(3).fill(asha.email), paths.giveInformation(id)])
  expect((await letters())[0]?.body).not.toContain('You can choose')
})

describe('in their account people choose', () => {
  test('which reminders reach them, and it is recorded', async () => {
    await aDraft(asha, '2027-03-01')
    const page = await as(asha).get(paths.reminders())
    expect((await as(asha).get(paths.account())).links.map(({ href }) => href)).toContain(paths.reminders())
    expect(page.text).toContain('7 and 21 days after the last change of the draft')
    expect(page.text).toContain('7 days before and on the day it is due')
    expect(page.text).toContain('since your application waits for your answer')
    const ticked = [...page.html.matchAll(/value="([a-z-]+)" checked/g)].map(([, name]) => name ?? '')
    expect(ticked).toContain('draft-application')
    expect(ticked).not.toContain('clock-late')

    const kept = ticked.filter((name) => name !== 'draft-application')
    const saved = await as(asha).submit(paths.reminders(), { wanted: kept })
    expect((await as(asha).get(saved.location ?? '')).text).toContain('You chose which reminders to receive.')
    await sendReminders(jobs, '2027-03-08')
    expect(await recipients()).toEqual([])
    expect((await as(asha).get(paths.reminders())).html).not.toMatch(/value="draft-application" checked/)

    await as(asha).submit(paths.reminders(), { wanted: ticked })
    await sendReminders(jobs, '2027-03-09')
    expect(await recipients()).toEqual([asha.email])
    const events = web.selectFrom('event').select('id').where('name', '=', 'reminder.choose')
    expect((await events.where('person_id', '=', asha.id).execute()).length).toBeGreaterThanOrEqual(2)
  })

  test('among those of their offices alone; without an office its choices stay', async () => {
    const [own, inOffice] = [await as(asha).get(paths.reminders()), await as(grace).get(paths.reminders())]
    const prepared = 'A nomination that your assistant has prepared'
    expect([own.text.includes(prepared), inOffice.text.includes(prepared)]).toEqual([false, true])
    expect(own.text).not.toContain('an answer from the talent team that is late')
    await owner.insertInto('reminder_off').values({ person_id: asha.id, reminder: 'nomination-to-confirm' }).execute()
    await as(asha).submit(paths.reminders(), {})
    const off = owner.selectFrom('reminder_off').select('reminder').where('person_id', '=', asha.id)
    expect((await off.execute()).map(({ reminder }) => reminder)).toContain('nomination-to-confirm')
    expect((await off.execute()).map(({ reminder }) => reminder)).not.toContain('scores-waiting')
    await owner.deleteFrom('reminder_off').execute()
  })

  test('among those that there are', async () => {
    const wrong = await as(asha).submit(paths.reminders(), { wanted: ['clock-late', 'nonsense'] })
    expect([wrong.status, wrong.errors]).toEqual([422, ['Remind me of: choose from the list']])
  })
})
