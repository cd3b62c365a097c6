import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aConversation } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { calendarFile } from './calendar.ts'

const site = await testSite()
const cast = await theCast(site)
const asha = site.as(cast.asha)
beforeEach(() => site.owner.deleteFrom('conversation').execute())

const arranged = () => aConversation(site.owner, { of: cast.asha, by: cast.grace, state: 'arranged' })

const lineOf = (text: string, name: string) => new RegExp(`^${name}[;:](.*)$`, 'm').exec(text)?.[1]?.trim()

test('the day comes as a file for a calendar, which names nobody', async () => {
  const id = await arranged()
  expect((await asha.get(paths.conversationCalendar(id))).status).toBe(404)
  const day = addDays(dayInLondon(), 30)
  const set = (time: string) =>
    asha.submit(paths.arrangeConversation(id), { ...typedOn('day', day), time, place: 'Room 3; by the lift' })
  await set('14:30')
  const { status, headers, html: first } = await asha.get(paths.conversationCalendar(id))
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(headers.get('content-disposition')).toContain('talent-conversation.ics')
  expect(lineOf(first, 'SUMMARY')).toBe('Talent conversation')
  expect(lineOf(first, 'METHOD')).toBe('PUBLISH')
  expect(lineOf(first, 'LOCATION')).toBe('Room 3\\; by the lift')
  for (const name of ['Asha', 'Grace', '@example.org']) expect(first).not.toContain(name)

  await set('15:00')
  const { html: second } = await asha.get(paths.conversationCalendar(id))
  expect(lineOf(second, 'UID')).toBe(lineOf(first, 'UID'))
  expect(Number(lineOf(second, 'SEQUENCE'))).toBeGreaterThan(Number(lineOf(first, 'SEQUENCE')))

  await asha.submit(paths.cancelConversation(id))
  const { html: off } = await asha.get(paths.conversationCalendar(id))
  expect([lineOf(off, 'METHOD'), lineOf(off, 'STATUS')]).toEqual(['CANCEL', 'CANCELLED'])
})

test.each([
  ['2027-01-15', '14:30', '20270115T143000Z'],
  ['2027-07-15', '14:30', '20270715T133000Z'],
])('a time on %s is London’s', async (day, time, starts) => {
  const id = await arranged()
  await asha.submit(paths.arrangeConversation(id), { ...typedOn('day', day), time, place: 'Room 3' })
  expect(lineOf((await asha.get(paths.conversationCalendar(id))).html, 'DTSTART')).toBe(starts)
})

test('what is typed as the place cannot add a line of its own', () => {
  const at = new Date('2027-01-15T14:30:00Z')
  const meeting = { id: 'x', state: 'arranged', version: 1, takes_place_at: at, changed_at: at }
  const file = calendarFile({ ...meeting, place: 'Room\r\nATTENDEE:mailto:x@example.org' }, 'https://aspire.example')
  expect('text' in file && lineOf(file.text, 'ATTENDEE')).toBeUndefined()
})
