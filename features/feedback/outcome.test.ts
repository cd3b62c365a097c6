import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { statesOf } from '../../rules/lifecycle.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'
import { day } from '../../ui/words.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]
const today = dayInLondon()

beforeEach(() => owner.deleteFrom('application').execute())

const released = (outcome = 'develop') => anAssessment(owner, { of: cast.asha, panel, state: 'released', outcome })

describe('after the release a candidate reads', () => {
  test('the outcome, why, and what was agreed on each item, in words', async () => {
    const { application } = await released()
    const { text, status } = await asha.get(paths.outcome(application))
    expect(status).toBe(200)
    for (const words of ['Develop, and apply again', 'Calm in a crisis.', 'Time with a board.', 'Clear evidence.'])
      expect(text).toContain(words)
    expect(text).toMatch(/Item Speaks up What the panel found Good evidence/)
    expect(text).toContain('Nobody is expected to be strong at everything')
  })

  test('no score of anybody, no name of an assessor, and no total', async () => {
    const { application } = await released()
    const { text } = await asha.get(paths.outcome(application))
    for (const { name } of [panel.cleo, panel.abe, panel.bea, panel.ida]) expect(text).not.toContain(name)
    expect(text).not.toMatch(/Strong evidence|\d+ (points|out of)|average|rank|pass mark/i)
  })

  test('by when the written feedback is due, and what they may do', async () => {
    const { application } = await released()
    const { text, links } = await asha.get(paths.outcome(application))
    expect(text).toContain(`Yours is due by ${day(dueOn('feedback', today))} (10 working days left).`)
    const hrefs = links.map(({ href }) => href)
    expect(hrefs).toContain(paths.askReview(application))
    expect(hrefs).toContain(paths.developmentPlan())
    expect(hrefs).toContain(`${paths.startApplication()}?from=${application}`)
    expect(hrefs).not.toContain(paths.judgeFeedback(application))
  })

  test('where they were admitted, the way to the pool and not to another round', async () => {
    const { application } = await released('6-12')
    const { links, text } = await asha.get(paths.outcome(application))
    expect(text).toContain('You are admitted to the talent pool, ready in 6 to 12 months')
    expect(links.map(({ href }) => href)).not.toContain(`${paths.startApplication()}?from=${application}`)
  })
})

describe('before the release', () => {
  const before = statesOf(lifecycle).filter((state) => state !== 'released')

  test.each(before)('there is nothing for anybody while it is %s', async (state) => {
    const { application, assessment } = await anAssessment(owner, { of: cast.asha, panel, state })
    for (const who of [asha, priya]) {
      expect((await who.get(paths.outcome(application))).status).toBe(404)
      expect((await who.get(paths.askReview(application))).status).not.toBe(200)
    }
    expect((await asha.get(paths.judgeFeedback(application))).status).toBe(404)
    expect((await priya.get(paths.giveFeedback(assessment))).status).toBe(404)
    const { text } = await asha.get(paths.application(application))
    expect(text).not.toMatch(/Calm in a crisis|6 to 12 months’|objected|signed off|proposed|moderation/i)
    expect(await consensusReadBy(cast.asha.id)).toBe(0)
  })
})

const consensusReadBy = async (person: string) => {
  const { inTransaction } = await import('../../platform/db.ts')
  return (await inTransaction(web, person, (db) => db.selectFrom('consensus').select('item').execute())).length
}

test('the team of the region reads it and nobody else; that it looked is recorded', async () => {
  const { application } = await released()
  const { text, links } = await priya.get(paths.outcome(application))
  expect(text).toContain('Outcome for Asha Rahman')
  expect(links.map(({ href }) => href)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\/assessments\/.*\/feedback$/)]),
  )
  for (const who of [cast.tom, cast.ben, panel.abe, panel.cleo, panel.bo, cast.grace])
    expect([403, 404]).toContain((await site.as(who).get(paths.outcome(application))).status)
  expect((await asha.get(paths.application(application))).text).toContain('Priya Shah looked at the application')
})

test('a candidate of the talent team has no more of their own than any other', async () => {
  const { application, assessment } = await anAssessment(owner, { of: cast.priya, panel, state: 'released' })
  const { links } = await priya.get(paths.outcome(application))
  expect(links.map(({ href }) => href)).not.toContain(paths.giveFeedback(assessment))
  expect((await priya.get(paths.giveFeedback(assessment))).status).toBe(404)
  expect((await priya.get(paths.feedback())).text).toContain('No feedback is due.')
})
