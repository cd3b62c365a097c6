import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { acting, theCast, type Person } from '../../test/support/cast.ts'
import { aBooking, aSession } from '../../test/support/panel-sessions.ts'
import { testDatabase } from '../../test/support/database.ts'
import { BookingLine } from './booking-line.tsx'
import { bookingOf } from './booking-of.ts'
import { sessionsOfPanel } from './queries.ts'
import { SessionsOfPanel } from './sessions-of-panel.tsx'

const database = await testDatabase()
const { owner, web } = database
const cast = await theCast(database)
const panel = await aPanel(owner)
const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel })
const reference = `T${application.slice(0, 7).toUpperCase()}`

beforeEach(async () => {
  await owner.deleteFrom('panel_session').execute()
  await owner.updateTable('round').set({ name_blind: true }).execute()
})

const plan = (who: Person, mayArrange = false) =>
  acting(web, who, async (db, actor) =>
    String(
      <SessionsOfPanel
        sessions={await sessionsOfPanel(db, panel.id)}
        panel={panel}
        actor={actor}
        mayArrange={mayArrange}
      />,
    ),
  )
const line = () =>
  acting(web, cast.asha, async (db) =>
    String(<BookingLine booking={await bookingOf(db, application)} application={{ id: application }} />),
  )

test('the panel’s page shows who is seen when: to its team by name, to a name-blind panel by reference', async () => {
  const session = await aSession(owner, panel)
  await aBooking(owner, { assessment, of: cast.asha, session, seat: 2 })
  const team = await plan(cast.priya, true)
  for (const said of [`${reference}, Asha Rahman`, '1 of 3 places taken', '10:45am to 11:30am'])
    expect(team).toContain(said)
  expect(team.match(/>\s*Free\s*</g)).toHaveLength(2)
  for (const who of [panel.cleo, panel.abe, panel.ida]) {
    const seen = await plan(who)
    expect(seen).toContain(reference)
    expect(seen).not.toContain('Asha')
  }
  await owner.updateTable('round').set({ name_blind: false }).execute()
  expect(await plan(panel.abe)).toContain('Asha Rahman')
})

test('the team alone has the ways to change it, and reads who may be missing', async () => {
  const session = await aSession(owner, panel)
  await owner
    .updateTable('assessor')
    .set({ available_until: '2026-01-01' })
    .where('person_id', '=', panel.bea.id)
    .execute()
  const [team, member] = [await plan(cast.priya, true), await plan(panel.abe)]
  const ways = [paths.addPanelSession(panel.id), paths.changePanelSession(session), paths.callOffPanelSession(session)]
  for (const way of [...ways, 'Bea Assessor is no longer available on that day']) {
    expect(team).toContain(way)
    expect(member).not.toContain(way)
  }
  expect(member).toContain(paths.panelSessionCalendar(session))
})

test('what is over stands apart, and is not changed', async () => {
  await aSession(owner, panel, { calledOff: 'The chair is ill.' })
  const begun = await aSession(owner, panel, { in: -1 })
  const team = await plan(cast.priya, true)
  expect(team).toContain('No session is to come.')
  expect(team).toContain('Called off: The chair is ill.')
  expect(team).not.toContain(paths.changePanelSession(begun))
})

test('the candidate’s application says when they meet the panel, or that they can choose', async () => {
  expect(await line()).toContain('Choose a time with the panel')
  const session = await aSession(owner, panel)
  await aBooking(owner, { assessment, of: cast.asha, session })
  expect(await line()).toContain('10:00am to 10:45am')
  await owner.deleteFrom('booking').execute()
  await aBooking(owner, { assessment, of: cast.asha, session: await aSession(owner, panel, { in: -1 }) })
  expect(await line()).toContain('You had a time with the panel')
  await owner.deleteFrom('booking').execute()
  await owner.updateTable('assessment').set({ state: 'ended' }).execute()
  expect(await line()).toBe('')
})
