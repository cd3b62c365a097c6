import { beforeEach, describe, expect, test } from 'vitest'
import { inDays } from '../../db/stories/days.ts'
import { paths } from '../../paths.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { deadlineOf } from './deadline.ts'
import { application } from './queries.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const london = await aRound(owner)
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('draft').execute()
  await owner.deleteFrom('application').execute()
  id = await anApplication(owner, { of: cast.asha, state: 'draft' })
  await closes(null)
})

const closes = (day: string | null) =>
  owner
    .updateTable('round')
    .set({ state: 'published', opens_on: '2026-01-01', closes_on: day })
    .where('id', '=', london)
    .execute()
const submit = () => asha.submit(paths.checkAnswers(id), { declared: 'yes' })
const openAt = (at: string) =>
  acting(site.web, cast.asha, async (db, actor) => {
    const it = (await application(db, actor, id))!
    return (await deadlineOf(db, it, new Date(at))).open
  })

describe('the whole of the last day in London counts', () => {
  test.each([
    ['in summer time', '2026-06-30', '2026-06-30T22:59:59Z', true],
    ['what was on its way at midnight', '2026-06-30', '2026-06-30T23:00:40Z', true],
    ['after midnight in London', '2026-06-30', '2026-06-30T23:01:01Z', false],
    ['in winter', '2026-11-30', '2026-11-30T23:59:59Z', true],
    ['the next day', '2026-11-30', '2026-12-01T00:01:01Z', false],
  ])('%s', async (_, last, at, open) => {
    await closes(last)
    expect(await openAt(at)).toBe(open)
  })

  test('the list of tasks says how long is left', async () => {
    await closes(inDays(0))
    expect((await asha.get(paths.application(id))).text).toContain('Today is the last day')
    expect((await submit()).status).toBe(303)
  })
})

describe('after the deadline', () => {
  beforeEach(() => closes(inDays(-2)))

  test('the page says so plainly, the draft stays readable, and nothing is submitted', async () => {
    const page = await asha.get(paths.application(id))
    expect(page.text).toContain('This round has closed')
    expect(page.text).toContain('Nothing of what you wrote is lost')
    const check = await asha.get(paths.checkAnswers(id))
    expect(check.text).toContain('About governance About governance')
    expect(check.html).not.toContain('Submit application')
    const late = await submit()
    expect([late.status, late.text.includes('This round has closed')]).toEqual([422, true])
    expect(await stateOf()).toBe('draft')
  })

  test('what was submitted in time stays with the board', async () => {
    await owner.updateTable('application').set({ state: 'submitted', submitted_at: new Date() }).execute()
    expect((await site.as(cast.priya).get(paths.application(id))).status).toBe(200)
  })

  test('whose session had ended when they pressed the button in time may still submit', async () => {
    await closes(inDays(-1))
    await kept(`${inDays(-1)}T21:00:00Z`)
    expect((await asha.get(paths.application(id))).text).toContain('You pressed “Submit application” on')
    const check = await asha.get(paths.checkAnswers(id))
    expect((await asha.post(paths.checkAnswers(id), { ...check.hidden, declared: 'yes' })).status).toBe(303)
    expect(await stateOf()).toBe('submitted')
  })

  test('pressing it again, late, takes nothing away', async () => {
    await closes(inDays(-1))
    await kept(`${inDays(-1)}T21:00:00Z`)
    const browser = site.as(cast.asha)
    const { hidden } = await browser.get(paths.checkAnswers(id))
    await sessionsEnd(new Date(0))
    expect((await browser.post(paths.checkAnswers(id), { ...hidden, declared: 'yes' })).location).toContain('/sign-in')
    await sessionsEnd(new Date('2099-01-01'))
    expect((await submitAgain()).status).toBe(303)
  })

  test.each([
    ['had not ticked the declaration', { declared: '' }],
    ['had opened it before they changed an answer', { version: '0' }],
  ])('but not whoever %s', async (_, typed) => {
    await closes(inDays(-1))
    await kept(`${inDays(-1)}T21:00:00Z`, typed)
    expect((await asha.get(paths.application(id))).text).toContain('This round has closed')
    expect((await submitAgain()).status).toBe(422)
  })

  test('nor whose talent conversation was acknowledged afterwards', async () => {
    await closes(inDays(-1))
    await kept(`${inDays(-1)}T21:00:00Z`)
    await owner.updateTable('conversation').set({ partner_acknowledged_at: new Date() }).execute()
    expect((await submitAgain()).status).toBe(422)
  })

  test('but not with answers that they changed afterwards, nor when they pressed it too late', async () => {
    await kept(`${inDays(-1)}T09:00:00Z`)
    expect((await submit()).status).toBe(422)
    await closes(inDays(-1))
    await owner.updateTable('application').set({ changed_at: new Date() }).execute()
    expect((await submit()).status).toBe(422)
  })
})

test('a round that its team closes early is closed at once', async () => {
  await owner.updateTable('round').set({ state: 'closed' }).where('id', '=', london).execute()
  expect((await asha.get(paths.application(id))).text).toContain('The talent team has closed it')
  expect((await submit()).status).toBe(422)
})

const stateOf = async () => (await owner.selectFrom('application').select('state').executeTakeFirstOrThrow()).state

const sessionsEnd = (at: Date) => owner.updateTable('session').set({ expires_at: at }).execute()

/** With what the page hides, and a session that has begun anew. */
async function submitAgain() {
  const browser = site.as(cast.asha)
  const { hidden } = await browser.get(paths.checkAnswers(id))
  const { version } = await owner.selectFrom('application').select('version').executeTakeFirstOrThrow()
  return browser.post(paths.checkAnswers(id), { ...hidden, version: String(version), declared: 'yes' })
}

async function kept(at: string, typed: Record<string, string> = {}) {
  const { version } = await owner.selectFrom('application').select('version').executeTakeFirstOrThrow()
  const { hidden } = await asha.get(paths.checkAnswers(id))
  const { 'form-id': _, ...others }: Record<string, string> = {
    ...hidden,
    version: String(version),
    declared: 'yes',
    ...typed,
  }
  const row = { person_id: cast.asha.id, path: paths.checkAnswers(id), at: new Date(at) }
  await owner
    .updateTable('application')
    .set({ changed_at: new Date('2026-01-01') })
    .execute()
  const acknowledged = { candidate_acknowledged_at: new Date('2026-01-01') }
  await owner
    .updateTable('conversation')
    .set({ ...acknowledged, partner_acknowledged_at: new Date('2026-01-01') })
    .execute()
  await owner
    .insertInto('draft')
    .values({ ...row, typed: JSON.stringify(Object.entries(others)) })
    .execute()
}
