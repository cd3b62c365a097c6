import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { acting, somebody, theCast } from '../../test/support/cast.ts'
import { aBooking, aSession } from '../../test/support/panel-sessions.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'
import { freeBooking } from './book.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel })
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const at = paths.booking(application)

beforeEach(async () => {
  for (const table of ['panel_session', 'round_instrument', 'mail', 'event'] as const)
    await owner.deleteFrom(table).execute()
  await owner.updateTable('assessment').set({ state: 'scoring' }).execute()
})

const place = (session: string, seat = 1, version = 1) => ({ time: `${session}~${seat}~${version}` })
const bookings = () => web.selectFrom('booking').select(['session_id', 'seat', 'version']).execute()
const locks = (locked_at: Date | null) =>
  owner.updateTable('assessment_assessor').set({ locked_at }).where('person_id', '=', panel.abe.id).execute()
const events = async () =>
  (await web.selectFrom('event').select('name').orderBy('id').execute()).map(({ name }) => name)
const offered = async (who: Visitor, path: string) =>
  [...(await who.get(path)).html.matchAll(/value="[0-9a-f-]{36}~(\d+)~\d+"/g)].map(([, seat]) => Number(seat))

describe('a candidate chooses when the panel sees them', () => {
  test('and reads before what happens, whom they meet and whom to tell of a conflict', async () => {
    await aSession(owner, panel)
    const { text } = await asha.get(at)
    for (const said of ['In the meeting: interview', 'Cleo Chair, Chief executive', 'Ida Adviser'])
      expect(text).toContain(said)
    expect(text).toContain('Tell the talent team of')
    expect(text).toContain('10:00am to 10:45am')
    for (const nothing of ['scor', 'locked', 'T' + application.slice(0, 7).toUpperCase()])
      expect(text).not.toContain(nothing)
  })

  test('does not meet somebody of the panel who is in conflict', async () => {
    const conflict = { application_id: application, person_id: panel.bea.id }
    await owner.updateTable('conflict_check').set({ kind: 'personal' }).where('person_id', '=', panel.bea.id).execute()
    expect((await asha.get(at)).text).not.toContain('Bea Assessor')
    await owner
      .updateTable('conflict_check')
      .set({ kind: 'none' })
      .where('person_id', '=', conflict.person_id)
      .execute()
  })

  test('is told that they will be, while there is no session', async () => {
    expect((await asha.get(at)).text).toContain('We write to you as soon as the panel has a session')
  })

  test('takes a place, another, and gives it back', async () => {
    const [first, second] = [await aSession(owner, panel), await aSession(owner, panel, { in: 31 })]
    expect((await asha.submit(at, place(first, 2))).location).toBe(at)
    const booked = await asha.get(at)
    expect([booked.heading, booked.text]).toEqual([
      expect.stringContaining('Your time with the panel'),
      expect.stringContaining('10:45am to 11:30am'),
    ])
    expect(await offered(asha, at)).toEqual([1, 3, 1, 2, 3])
    expect((await asha.submit(at, place(second, 3))).status).toBe(303)
    expect(await bookings()).toEqual([{ session_id: second, seat: 3, version: expect.any(Number) }])
    expect((await asha.submit(paths.cancelBooking(application))).location).toBe(at)
    expect(await bookings()).toEqual([])
    expect(await events()).toEqual(['booking.make', 'booking.move', 'booking.cancel'])
    expect((await asha.get(paths.cancelBooking(application))).status).toBe(404)
  })

  test('only among those that are free and to come', async () => {
    const session = await aSession(owner, panel)
    const other = await anAssessment(owner, { of: await somebody(web, 'Cy Candidate'), panel })
    await aBooking(owner, { assessment: other.assessment, of: cast.ben, session, seat: 2 })
    await aSession(owner, panel, { in: -1 })
    await aSession(owner, panel, { calledOff: 'Snow' })
    expect(await offered(asha, at)).toEqual([1, 3])
  })
})

describe('a place is not had', () => {
  test.each([
    ['nothing is chosen', () => '', 'Choose a time'],
    ['what is sent is none', () => '-'.repeat(36) + '~1~1', 'Choose a time'],
    ['there is no such place', (id: string) => `${id}~4~1`, /^That session has just been changed/],
    ['the session was changed since', (id: string) => `${id}~1~2`, /^That session has just been changed/],
  ])('where %s', async (_, time, says) => {
    const { status, errors } = await asha.submit(at, { time: time(await aSession(owner, panel)) })
    expect([status, errors]).toEqual([422, [typeof says === 'string' ? says : expect.stringMatching(says)]])
    expect(await bookings()).toEqual([])
  })

  test('where the session was called off, has begun, or is another panel’s', async () => {
    const open = await aSession(owner, panel)
    const off = await aSession(owner, panel, { calledOff: 'Snow' })
    const begun = await aSession(owner, panel, { in: -1 })
    const elsewhere = await aSession(owner, await aPanel(owner, { mark: 'B' }))
    const said = async (id: string) => (await asha.submit(at, place(id))).errors[0]
    expect(await said(off)).toMatch(/just been called off/)
    expect(await said(begun)).toMatch(/has begun/)
    expect(await said(elsewhere)).toBe('Choose a time')
    expect(await bookings()).toEqual([])
    expect((await asha.submit(at, place(open))).status).toBe(303)
  })

  test('once their own session has begun and somebody has locked their scores; whoever missed it chooses anew', async () => {
    const [begun, next] = [await aSession(owner, panel, { in: -1 }), await aSession(owner, panel)]
    await aBooking(owner, { assessment, of: cast.asha, session: begun })
    expect((await asha.get(at)).text).toContain('If you could not be there, choose another time')
    expect(await offered(asha, at)).not.toEqual([])
    await locks(new Date())
    expect((await asha.get(at)).text).toContain('The session has begun')
    expect(await offered(asha, at)).toEqual([])
    for (const path of [at, paths.cancelBooking(application)])
      expect((await asha.submit(path, place(next))).status).toBe(409)
    expect(await bookings()).toMatchObject([{ session_id: begun }])
    await locks(null)
    expect((await asha.submit(at, place(next))).status).toBe(303)
    expect(await bookings()).toMatchObject([{ session_id: next }])
  })

  test('in a round without a meeting, or before and after a panel has the application', async () => {
    const session = await aSession(owner, panel)
    const { round_id } = await web.selectFrom('assessment').select('round_id').executeTakeFirstOrThrow()
    await owner
      .insertInto('round_instrument')
      .values({ round_id, instrument: 'application', items: ['speaks-up'] })
      .execute()
    expect((await asha.get(at)).status).toBe(404)
    await owner.deleteFrom('round_instrument').execute()
    await owner.updateTable('assessment').set({ state: 'ended' }).execute()
    expect((await asha.get(at)).status).toBe(404)
    await owner.updateTable('assessment').set({ state: 'moderation' }).execute()
    expect(await offered(asha, at)).toEqual([])
    expect((await asha.submit(at, place(session))).status).toBe(409)
    const waiting = await anApplication(owner, { of: cast.ben, state: 'eligible' })
    expect((await ben.get(paths.booking(waiting))).status).toBe(404)
  })

  test('by anybody else', async () => {
    const session = await aSession(owner, panel)
    for (const person of [cast.ben, cast.priya, panel.abe])
      for (const path of [at, paths.cancelBooking(application), paths.bookingCalendar(application)])
        expect((await site.as(person).post(path, place(session))).status).not.toBe(303)
    expect(await bookings()).toEqual([])
  })
})

test('of two tabs the older changes nothing', async () => {
  const session = await aSession(owner, panel)
  const [first, second] = [await asha.get(at), await asha.get(at)]
  await asha.post(at, { ...first.hidden, ...place(session, 1) })
  const stale = await asha.post(at, { ...second.hidden, ...place(session, 2) })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('You chose a time for the assessment in another tab')
  expect(await bookings()).toMatchObject([{ seat: 1 }])
  expect((await asha.post(at, { ...stale.hidden, ...place(session, 2) })).status).toBe(303)
})

test('an assessment that ends frees its place', async () => {
  const session = await aSession(owner, panel)
  await aBooking(owner, { assessment, of: cast.asha, session })
  const end = () => acting(web, cast.asha, (db, actor) => freeBooking(db, actor, assessment))
  await end()
  await end()
  expect(await bookings()).toEqual([])
  expect(await events()).toEqual(['booking.cancel'])
})
