import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { aBooking, aSession } from '../../test/support/panel-sessions.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const priya = site.as(cast.priya)

const ten: { person: Person; assessment: string; browser: Visitor; at: string }[] = []
for (const letter of 'ABCDEFGHIJ') {
  const person = await somebody(owner, `Candidate ${letter}`)
  const { application, assessment } = await anAssessment(owner, { of: person, panel })
  ten.push({ person, assessment, browser: site.as(person), at: paths.booking(application) })
}
const one = ten[0]!

beforeEach(() => owner.deleteFrom('panel_session').execute())

const place = (session: string, seat: number) => ({ time: `${session}~${seat}~1` })
const bookings = () => web.selectFrom('booking').select(['assessment_id', 'session_id', 'seat']).execute()

test('of ten candidates who want one place at once one has it, and the others choose among the rest', async () => {
  const session = await aSession(owner, panel, { places: 10 })
  const opened = await Promise.all(ten.map(({ browser, at }) => browser.get(at)))
  const replies = await Promise.all(
    ten.map(({ browser, at }, n) => browser.post(at, { ...opened[n]!.hidden, ...place(session, 4) })),
  )
  expect(replies.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(9).fill(422)])
  expect(await bookings()).toMatchObject([{ seat: 4 }])
  const late = replies.find(({ status }) => status === 422)!
  expect(late.errors).toEqual(['Somebody else has just taken that time. Choose another'])
  expect(late.html).toContain(`${session}~5~1`)
  expect(late.html).not.toContain(`${session}~4~1`)
})

test('somebody who sends their choice ten times at once has one place', async () => {
  const session = await aSession(owner, panel)
  const { hidden } = await one.browser.get(one.at)
  const sent = Array.from({ length: 10 }, (_, n) =>
    one.browser.post(one.at, { ...hidden, 'form-id': '', ...place(session, 1 + (n % 3)) }),
  )
  const replies = await Promise.all(sent)
  expect(replies.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(await bookings()).toHaveLength(1)
})

test.each([1, 2, 3, 4])(
  'nobody has a place in a session that is called off while they move to it (round %i)',
  async () => {
    const [from, to] = [await aSession(owner, panel), await aSession(owner, panel, { in: 31 })]
    await aBooking(owner, { assessment: one.assessment, of: one.person, session: from })
    const opened = [await one.browser.get(one.at), await priya.get(paths.callOffPanelSession(to))] as const
    const [moved, off] = await Promise.all([
      one.browser.post(one.at, { ...opened[0].hidden, ...place(to, 1) }),
      priya.post(paths.callOffPanelSession(to), { ...opened[1].hidden, reason: 'Snow' }),
    ])
    expect(off.status).toBe(303)
    // Moved first: the place is given up with the session. Moved second: they keep the one they had.
    if (moved.status === 303) expect(await bookings()).toEqual([])
    else {
      expect([moved.status, moved.errors]).toEqual([422, [expect.stringMatching('called off')]])
      expect(await bookings()).toMatchObject([{ session_id: from }])
    }
  },
)

test.each([1, 2, 3])(
  'a session that is called off while they leave it takes no other place from them (round %i)',
  async () => {
    const [from, to] = [await aSession(owner, panel), await aSession(owner, panel, { in: 31 })]
    await aBooking(owner, { assessment: one.assessment, of: one.person, session: from })
    const opened = [await one.browser.get(one.at), await priya.get(paths.callOffPanelSession(from))] as const
    const [moved, off] = await Promise.all([
      one.browser.post(one.at, { ...opened[0].hidden, ...place(to, 1) }),
      priya.post(paths.callOffPanelSession(from), { ...opened[1].hidden, reason: 'Snow' }),
    ])
    expect(off.status).toBe(303)
    if (moved.status === 303) expect(await bookings()).toMatchObject([{ session_id: to }])
    else {
      expect([moved.status, moved.text]).toEqual([409, expect.stringContaining('Priya Shah called off a session')])
      expect((await one.browser.post(one.at, { ...moved.hidden, ...place(to, 1) })).status).toBe(303)
    }
  },
)

test('two who want each other’s place wait for nobody for ever', async () => {
  const session = await aSession(owner, panel)
  const two = ten.slice(0, 2)
  for (const [n, { assessment, person }] of two.entries())
    await aBooking(owner, { assessment, of: person, session, seat: n + 1 })
  const opened = await Promise.all(two.map(({ browser, at }) => browser.get(at)))
  const replies = await Promise.all(
    two.map(({ browser, at }, n) => browser.post(at, { ...opened[n]!.hidden, ...place(session, 2 - n) })),
  )
  expect(replies.map(({ status }) => status)).toEqual([422, 422])
})

test('nobody loses a place that they took while places were taken away', async () => {
  const session = await aSession(owner, panel)
  const opened = [await one.browser.get(one.at), await priya.get(paths.changePanelSession(session))] as const
  const days = Object.fromEntries(
    [...opened[1].html.matchAll(/name="(day-(?:day|month|year)|time|minutes|place)"[^>]*value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  )
  const [booked, fewer] = await Promise.all([
    one.browser.post(one.at, { ...opened[0].hidden, ...place(session, 3) }),
    priya.post(paths.changePanelSession(session), { ...opened[1].hidden, ...days, places: '2' }),
  ])
  expect([booked.status, fewer.status].toSorted()).toEqual([303, 422])
  expect(await bookings()).toHaveLength(booked.status === 303 ? 1 : 0)
})
