import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import type { States } from '../../rules/lifecycles.ts'
import { added } from '../../test/support/added.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]

beforeEach(() => owner.deleteFrom('application').execute())

async function booked(assessment: string) {
  const starts = { starts_at: new Date('2098-05-01T09:00:00Z'), minutes: 60, places: 3, place: 'Room 4' }
  const session_id = await added(owner, 'panel_session', { panel_id: panel.id, region_code: 'Y56', ...starts })
  await owner
    .insertInto('booking')
    .values({ assessment_id: assessment, person_id: cast.asha.id, session_id, seat: 2 })
    .execute()
}

const at = async (application: string) => {
  const { html } = await asha.get(paths.application(application))
  const list = /aria-label="Your assessment"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
  return /aria-current="step"[\s\S]*?<\/span>\s*<span[^>]*>[^<]*<\/span>\s*([^<]+)/.exec(list)?.[1]?.trim()
}

describe('a candidate sees where their assessment stands', () => {
  test('from a panel on, by a time they choose, to the board', async () => {
    const waiting = await anApplication(owner, { of: cast.asha, state: 'eligible' })
    expect(await at(waiting)).toBe('With a panel')
    const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel, application: waiting })
    expect(await at(application)).toBe('Time chosen')
    const { links } = await asha.get(paths.application(application))
    expect(links).toContainEqual({ text: 'Choose a time with the panel', href: paths.booking(application) })
    await booked(assessment)
    expect(await at(application)).toBe('Assessed by the panel')
    expect((await asha.get(paths.application(application))).text).toContain('Room 4')
  })

  test('without a time to choose, where the round has no meeting', async () => {
    const { application } = await anAssessment(owner, { of: cast.asha, panel })
    const { round_id } = await owner.selectFrom('application').select('round_id').executeTakeFirstOrThrow()
    const chosen = { round_id, instrument: 'application', items: ['speaks-up'] }
    await owner.insertInto('round_instrument').values(chosen).execute()
    expect(await at(application)).toBe('Assessed by the panel')
    expect((await asha.get(paths.application(application))).text).not.toContain('Time chosen')
    await owner.deleteFrom('round_instrument').execute()
  })

  test.each<[States['assessment'], string]>([
    ['moderation', 'Assessed by the panel'],
    ['proposed', 'Checked by the board'],
    ['objected', 'Checked by the board'],
    ['signed-off', 'Checked by the board'],
    ['returned', 'Checked by the board'],
  ])('while it is %s: %s, and nothing of what the panel found', async (state, step) => {
    const { application } = await anAssessment(owner, { of: cast.asha, panel, state })
    expect(await at(application)).toBe(step)
    const { text, links } = await asha.get(paths.application(application))
    expect(text).not.toMatch(/Calm in a crisis|6 to 12 months\b.*assess|heard twice|Say more of the evidence|Objected/)
    expect(links.map(({ href }) => href)).not.toContain(paths.outcome(application))
  })

  test('and once it is released, the way to the outcome', async () => {
    const { application } = await anAssessment(owner, { of: cast.asha, panel, state: 'released', outcome: 'develop' })
    for (const [who, text] of [
      [asha, 'Your outcome and feedback'],
      [priya, 'Outcome and feedback'],
    ] as const)
      expect((await who.get(paths.application(application))).links).toContainEqual({
        text,
        href: paths.outcome(application),
      })
  })
})

test('the team finds the assessment from the application, but not somebody of it who sits on the panel', async () => {
  const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel })
  const hrefs = async () => (await priya.get(paths.application(application))).links.map(({ href }) => href)
  expect(await hrefs()).toContain(paths.assessment(assessment))
  const seat = { person_id: cast.priya.id, panel_id: panel.id, granted_by: cast.priya.id, role: 'assessor' as const }
  await owner.insertInto('role_grant').values(seat).execute()
  expect(await hrefs()).not.toContain(paths.assessment(assessment))
  await owner.deleteFrom('role_grant').where('panel_id', '=', panel.id).where('person_id', '=', cast.priya.id).execute()
})

const standing = () => owner.selectFrom('assessment').select('state').executeTakeFirstOrThrow()

describe('whoever withdraws', () => {
  test.each<States['assessment']>(['scoring', 'moderation', 'proposed', 'objected', 'signed-off', 'returned'])(
    'ends their assessment, also while it is %s, and their time is free again',
    async (state) => {
      const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel, state })
      await booked(assessment)
      expect((await asha.submit(paths.withdrawApplication(application))).status).toBe(303)
      expect((await standing()).state).toBe('ended')
      expect(await owner.selectFrom('booking').select('seat').execute()).toEqual([])
      const events = owner.selectFrom('event').select('name').where('actor_id', '=', cast.asha.id)
      const names = (await events.execute()).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['assessment.end', 'booking.cancel', 'application.withdraw']))
      expect((await asha.get(paths.application(application))).text).not.toContain('Your assessment')
    },
  )

  test('while the last assessor locks: it ends all the same', async () => {
    const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel })
    const opened = await asha.get(paths.withdrawApplication(application))
    await owner.updateTable('assessment').set({ state: 'moderation' }).where('id', '=', assessment).execute()
    expect((await asha.post(paths.withdrawApplication(application), opened.hidden)).status).toBe(303)
    expect((await standing()).state).toBe('ended')
  })

  test('with no assessment yet, only the application', async () => {
    const application = await anApplication(owner, { of: cast.asha, state: 'eligible' })
    expect((await asha.submit(paths.withdrawApplication(application))).status).toBe(303)
  })

  test('no earlier outcome of theirs is touched where it was to be assessed anew', async () => {
    const { application } = await anAssessment(owner, { of: cast.asha, panel, state: 'released', outcome: 'develop' })
    await owner.updateTable('application').set({ state: 'eligible' }).execute()
    expect(await at(application)).toBe('With a panel')
    expect((await asha.submit(paths.withdrawApplication(application))).status).toBe(303)
    expect((await standing()).state).toBe('released')
    expect((await asha.get(paths.outcome(application))).status).toBe(200)
  })
})
