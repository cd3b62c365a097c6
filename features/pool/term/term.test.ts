import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { addDays, addMonths } from '../../../rules/working-days.ts'
import { somebody, theCast } from '../../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../../test/support/things.ts'
import { typedOn } from '../../../test/support/typed.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { priya, wendy } = await theCast(site)
const today = dayInLondon()

async function member(name: string, set: { expires_on?: string; confirmed_on?: string } = {}) {
  const of = await somebody(web, name)
  const id = await aMember(owner, { of })
  await owner
    .updateTable('membership')
    .set({ confirmed_on: today, ...set })
    .where('id', '=', id)
    .execute()
  return { of, id }
}
const rowOf = (id: string) => web.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const eventsOf = async (id: string, name: string) =>
  (await web.selectFrom('event').select('id').where('thing_id', '=', id).where('name', '=', name).execute()).length

test('after six months a member is asked, and one click answers, however often it is sent', async () => {
  const { of, id } = await member('Clio Clicks', { confirmed_on: addMonths(today, -6) })
  const own = await as(of).get(paths.member(id))
  expect(own.text).toContain('Are you still available?')
  const page = await as(of).get(paths.stillAvailable(id))
  const sent = await Promise.all([
    as(of).post(paths.stillAvailable(id), page.hidden),
    as(of).post(paths.stillAvailable(id)),
    as(of).post(paths.stillAvailable(id), own.hidden),
  ])
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
  expect([(await rowOf(id)).confirmed_on, await eventsOf(id, 'membership.confirm')]).toEqual([today, 1])
  expect((await as(of).get(sent[0]!.location ?? '')).text).toContain('You confirmed the availability.')
  expect((await as(of).get(paths.member(id))).text).not.toContain('Are you still available?')
})

test('whoever does not answer for six weeks more stays in the pool, and their team is told where they look', async () => {
  const { id } = await member('Sil Silent', { confirmed_on: addMonths(addDays(today, -43), -6) })
  expect((await as(priya).get(paths.overview())).text).toContain('Have not said that they are still available: 1')
  expect((await as(priya).get(`${paths.membersWaiting()}?for=silent`)).text).toContain('Sil Silent')
  expect((await as(priya).get(paths.member(id))).text).toContain('Ask them in person')
  expect((await rowOf(id)).state).toBe('active')
})

test('a pause says which introductions go on, answers the question, and a day that has passed is refused', async () => {
  const { of, id } = await member('Pia Paused', { confirmed_on: addMonths(today, -7) })
  await anIntroduction(owner, { of, member: id, vacancy: await aVacancy(owner, { by: wendy }), state: 'interviewing' })
  expect((await as(of).get(paths.availability(id))).text).toContain('1 introduction of yours is under way')
  const past = await as(of).submit(paths.availability(id), typedOn('until', addDays(today, -1)))
  expect(past.errors).toEqual(['Enter a day that is still to come, or leave it empty'])
  const never = await as(of).submit(paths.availability(id), typedOn('until', '2099-12-31'))
  expect(never.errors[0]).toMatch(/^Your membership ends on .*: enter a day before that$/)
  expect((await as(of).submit(paths.availability(id), typedOn('until', addDays(today, 40)))).status).toBe(303)
  expect((await as(of).get(paths.overview())).text).toContain('London Regional Talent Board: paused until')
  const { text } = await as(of).get(paths.member(id))
  expect(text).toContain('Paused until')
  expect(text).not.toContain('Are you still available?')
})

test('a pause ends by itself on its day', async () => {
  const { of, id } = await member('Una Back')
  await owner
    .updateTable('membership')
    .set({ unavailable_until: addDays(today, -1), available_from: '2026-01-01' })
    .where('id', '=', id)
    .execute()
  const { text } = await as(of).get(paths.member(id))
  expect(text).toMatch(/Available\s*Now/)
  expect(text).not.toContain('Paused')
})

test('a member asks for longer before it ends, the team extends it with a reason', async () => {
  const { of, id } = await member('Ella Extended', { expires_on: addDays(today, 60) })
  const page = await as(of).get(paths.askExtension(id))
  const typed = { ...page.hidden, words: 'I am in a secondment.' }
  const twice = await Promise.all([
    as(of).post(paths.askExtension(id), { ...typed, 'form-id': '' }),
    as(of).post(paths.askExtension(id), { ...typed, 'form-id': '' }),
  ])
  expect(twice.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
  expect(await eventsOf(id, 'membership.ask')).toBe(1)
  expect((await as(priya).get(`${paths.membersWaiting()}?for=ending`)).text).toContain('Asks for longer')
  expect((await as(priya).get(paths.extendMembership(id))).text).toContain('I am in a secondment.')
  const done = await as(priya).submit(paths.extendMembership(id), { months: '12', reason: 'Still sought after.' })
  expect(done.status).toBe(303)
  expect((await rowOf(id)).expires_on).toBe(addMonths(addDays(today, 60), 12))
  expect((await as(of).get(paths.member(id))).text).toContain('Priya Shah extended the membership by 12 months')
})

test('or lets it end, and says why; the member may apply again once it has', async () => {
  const { of, id } = await member('Leo Lets', { expires_on: addDays(today, 20) })
  await as(of).submit(paths.askExtension(id), { words: '' })
  const done = await as(priya).submit(paths.refuseExtension(id), { reason: 'The region has no such posts.' })
  expect(done.status).toBe(303)
  const { text } = await as(of).get(paths.member(id))
  expect(text).toContain('Not extended: The region has no such posts.')
  expect(text).toContain('Ask for a longer membership')
  await owner.updateTable('membership').set({ state: 'lapsed' }).where('id', '=', id).execute()
  const { links } = await as(of).get(paths.member(id))
  expect(links.map(({ href }) => href)).toContain(paths.startApplication())
  expect((await as(of).get(paths.availability(id))).status).toBe(409)
})

test('who has long to go is not warned and need not ask', async () => {
  const { of, id } = await member('Lou Long', { expires_on: addDays(today, 91) })
  expect((await as(of).get(paths.member(id))).text).not.toContain('Ask for a longer membership')
  expect((await as(of).get(paths.askExtension(id))).location).toBe(paths.member(id))
})
