import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { aBooking, aSession, dayOfSession } from '../../test/support/panel-sessions.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const of = await anAssessment(owner, { of: cast.asha, panel })
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

beforeEach(async () => {
  for (const table of ['panel_session', 'mail', 'event'] as const) await owner.deleteFrom(table).execute()
  await owner.updateTable('panel').set({ state: 'convened' }).execute()
})

const typed = {
  ...typedOn('day', '2099-03-12'),
  time: '9.30',
  minutes: '45',
  places: '4',
  place: 'Room 3, Thames House',
}
const add = (fields = {}) => priya.submit(paths.addPanelSession(panel.id), { ...typed, ...fields })
const change = (id: string, fields = {}) => priya.submit(paths.changePanelSession(id), { ...typed, ...fields })
const sessions = () => web.selectFrom('panel_session').selectAll().execute()
const lettersTo = async (email: string) =>
  (await web.selectFrom('mail').select('template').where('recipient', '=', email).orderBy('id').execute()).map(
    ({ template }) => template,
  )

describe('the talent team arranges a session', () => {
  test('for a day, a time in London, a length and a place', async () => {
    expect((await add()).location).toBe(paths.panel(panel.id))
    expect(await sessions()).toMatchObject([
      {
        starts_at: new Date('2099-03-12T09:30:00Z'),
        minutes: 45,
        places: 4,
        place: 'Room 3, Thames House',
        version: 1,
      },
    ])
  })

  test('and the panel and the candidates without a time are told, once a day however many there are', async () => {
    await add()
    await add({ time: '14:00' })
    expect(await lettersTo(panel.abe.email)).toEqual(['panel-session-arranged'])
    expect(await lettersTo(cast.asha.email)).toEqual(['session-to-book'])
  })

  test.each([
    ['the past', typedOn('day', '2020-01-01'), 'The day must be today or later'],
    ['no time of day', { time: '25:00' }, 'Enter the time with 24 hours, like 14:30'],
    ['too short', { minutes: '10' }, 'Enter a number from 15 to 240'],
    ['too many', { places: '21' }, 'Enter a number from 1 to 20'],
    ['nowhere', { place: '' }, 'Enter where the panel sees the candidates'],
    ['past midnight', { time: '22:00' }, /^The last candidate would begin at 12:15am and end on another day/],
  ])('but not with %s', async (_, wrong, says) => {
    const { status, errors } = await add(wrong)
    expect([status, errors]).toEqual([422, [typeof says === 'string' ? says : expect.stringMatching(says)]])
    expect(await sessions()).toEqual([])
  })

  test('and reads who of the panel has stated not to be there, before and after', async () => {
    // 12 March 2099 is a Thursday.
    await owner
      .updateTable('assessor')
      .set({ weekdays: ['1'] })
      .where('person_id', '=', panel.bea.id)
      .execute()
    const says = 'Bea Assessor is not available on that day of the week'
    expect((await add({ place: '' })).text).toContain(says)
    await add()
    const [session] = await sessions()
    expect((await priya.get(paths.changePanelSession(session!.id))).text).toContain(says)
    await owner.updateTable('assessor').set({ weekdays: [] }).execute()
    expect((await priya.get(paths.changePanelSession(session!.id))).text).not.toContain('available')
  })

  test('for no panel that was disbanded, nor for one of another region', async () => {
    expect((await tom.get(paths.addPanelSession(panel.id))).status).toBe(404)
    expect((await tom.post(paths.addPanelSession(panel.id), typed)).status).toBe(404)
    expect((await site.as(panel.abe).get(paths.addPanelSession(panel.id))).status).toBe(403)
    await owner.updateTable('panel').set({ state: 'disbanded' }).execute()
    expect((await add()).status).toBe(404)
  })
})

describe('a session is changed', () => {
  test('and whoever booked is told of another time and keeps the place; their calendar takes it for newer', async () => {
    const id = await aSession(owner, panel)
    await aBooking(owner, { assessment: of.assessment, of: cast.asha, session: id, seat: 2 })
    expect((await change(id)).status).toBe(303)
    expect(await lettersTo(cast.asha.email)).toEqual(['panel-session-change'])
    expect(await lettersTo(panel.abe.email)).toEqual(['panel-session-changed'])
    const booking = web.selectFrom('booking').select(['seat', 'version'])
    expect(await booking.execute()).toEqual([{ seat: 2, version: 2 }])
    expect((await site.as(cast.asha).get(paths.overview())).text).toContain('Priya Shah changed a session of the panel')
  })

  test('in its places alone, of which no candidate hears', async () => {
    const id = await aSession(owner, panel)
    await aBooking(owner, { assessment: of.assessment, of: cast.asha, session: id, seat: 2 })
    const same = { ...typedOn('day', dayOfSession()), time: '10:00', minutes: '45', place: 'Room 3' }
    const few = await change(id, { ...same, places: '1' })
    expect([few.status, few.errors]).toEqual([422, ['Place 2 is taken, so there must be 2 or more']])
    expect((await change(id, { ...same, places: '2' })).status).toBe(303)
    expect(await lettersTo(cast.asha.email)).toEqual([])
  })

  test('by one of two who opened it at once', async () => {
    const id = await aSession(owner, panel)
    const [first, second] = [
      await priya.get(paths.changePanelSession(id)),
      await priya.get(paths.changePanelSession(id)),
    ]
    const save = ({ hidden }: typeof first, place: string) =>
      priya.post(paths.changePanelSession(id), { ...hidden, ...typed, place })
    expect((await save(first, 'Room 1')).status).toBe(303)
    const stale = await save(second, 'Room 2')
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Saved meanwhile: Room 1')
    expect((await save(stale, 'Room 2')).status).toBe(303)
  })

  test('no more once it has begun or was called off', async () => {
    const begun = await aSession(owner, panel, { in: -1 })
    for (const at of [paths.changePanelSession(begun), paths.callOffPanelSession(begun)])
      expect((await priya.get(at)).location).toBe(paths.panel(panel.id))
    const off = await aSession(owner, panel, { calledOff: 'Snow' })
    for (const at of [paths.changePanelSession(off), paths.callOffPanelSession(off)])
      expect((await priya.get(at)).status).toBe(409)
    expect((await tom.get(paths.changePanelSession(begun))).status).toBe(404)
  })
})

describe('a session is called off', () => {
  test('with a reason; whoever booked is told, reads it and chooses again', async () => {
    const id = await aSession(owner, panel)
    const other = await aSession(owner, panel, { in: 31 })
    await aBooking(owner, { assessment: of.assessment, of: cast.asha, session: id })
    const page = await priya.get(paths.callOffPanelSession(id))
    expect(page.text).toContain('1 candidate who booked a place loses it, is told and is asked to choose again')
    expect((await priya.submit(paths.callOffPanelSession(id), { reason: '' })).errors).toEqual([
      'Say why the session is called off',
    ])
    expect((await priya.submit(paths.callOffPanelSession(id), { reason: 'The chair is ill.' })).status).toBe(303)
    expect(await lettersTo(cast.asha.email)).toEqual(['panel-session-call-off'])
    expect(await lettersTo(panel.cleo.email)).toEqual(['panel-session-called-off'])
    const asha = site.as(cast.asha)
    const { text, html } = await asha.get(paths.booking(of.application))
    expect(text).toContain('was called off: The chair is ill.')
    expect(html).not.toContain(id)
    expect(html).toContain(`${other}~1~1`)
    expect((await priya.get(paths.callOffPanelSession(id))).text).toContain('You called off a session of the panel')
  })
})
