import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { aBooking, aSession, dayOfSession } from '../../test/support/panel-sessions.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel })
const asha = site.as(cast.asha)
const priya = site.as(cast.priya)
beforeEach(() => owner.deleteFrom('panel_session').execute())

const lineOf = (text: string, name: string) => new RegExp(`^${name}[;:](.*)$`, 'm').exec(text)?.[1]?.trim()
const compact = (day: string, time: string) => `${day.replaceAll('-', '')}T${time}00Z`
const own = async () => (await asha.get(paths.bookingCalendar(application))).html
const change = (id: string, place: string) =>
  priya.submit(paths.changePanelSession(id), {
    ...typedOn('day', dayOfSession()),
    time: '10:00',
    minutes: '45',
    places: '3',
    place,
  })

test('a candidate’s own time comes as a file for a calendar, which names nobody', async () => {
  const [session, later] = [await aSession(owner, panel), await aSession(owner, panel, { in: 31 })]
  expect((await asha.get(paths.bookingCalendar(application))).status).toBe(404)
  await asha.submit(paths.booking(application), { time: `${session}~2~1` })
  const { headers } = await asha.get(paths.bookingCalendar(application))
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const first = await own()
  expect(lineOf(first, 'DTSTART')).toBe(compact(dayOfSession(), '1045'))
  expect(lineOf(first, 'DTEND')).toBe(compact(dayOfSession(), '1130'))
  expect([lineOf(first, 'LOCATION'), lineOf(first, 'CLASS')]).toEqual(['Room 3', 'PRIVATE'])
  for (const name of ['Asha', 'Rahman', 'Cleo', 'Abe', '@example.org']) expect(first).not.toContain(name)

  const sequences = [first]
  await change(session, 'Room 4')
  sequences.push(await own())
  await asha.submit(paths.booking(application), { time: `${later}~1~1` })
  sequences.push(await own())
  const numbers = sequences.map((text) => Number(lineOf(text, 'SEQUENCE')))
  expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
  expect(new Set(sequences.map((text) => lineOf(text, 'UID'))).size).toBe(1)
  expect(sequences.map((text) => lineOf(text, 'LOCATION'))).toEqual(['Room 3', 'Room 4', 'Room 3'])
})

test('a session comes to the panel and its team, with no candidate in it; called off as well', async () => {
  const session = await aSession(owner, panel)
  await aBooking(owner, { assessment, of: cast.asha, session })
  const of = async (who: Person) => (await site.as(who).get(paths.panelSessionCalendar(session))).html
  const first = await of(panel.abe)
  expect(lineOf(first, 'SUMMARY')).toBe('Panel session: Panel')
  expect(lineOf(first, 'DTEND')).toBe(compact(dayOfSession(), '1215'))
  for (const name of ['Asha', 'Rahman', `T${application.slice(0, 7).toUpperCase()}`]) expect(first).not.toContain(name)
  await change(session, 'Room 4')
  const second = await of(cast.priya)
  expect([lineOf(second, 'UID'), lineOf(second, 'SEQUENCE')]).toEqual([lineOf(first, 'UID'), '2'])
  await priya.submit(paths.callOffPanelSession(session), { reason: 'Snow' })
  const off = await of(panel.ida)
  expect([lineOf(off, 'METHOD'), lineOf(off, 'STATUS'), lineOf(off, 'SEQUENCE')]).toEqual(['CANCEL', 'CANCELLED', '3'])
})

test('nobody else has a session’s file', async () => {
  const session = await aSession(owner, panel)
  const other = await aPanel(owner, { mark: 'B' })
  for (const person of [cast.asha, cast.tom, cast.grace, panel.bo, other.abe])
    expect([403, 404]).toContain((await site.as(person).get(paths.panelSessionCalendar(session))).status)
})
