import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel } from '../../test/support/assessing.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { aReview } from '../../test/support/reviewing.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const rita = await somebody(web, 'Rita Reviewer')
const [asha, reviewer] = [site.as(cast.asha), site.as(rita)]
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  id = (await aReview(owner, { of: cast.asha, panel, by: rita })).review
})

describe('whoever was appointed', () => {
  test('reads how the process went, and neither evidence nor scores', async () => {
    await owner
      .updateTable('assessment')
      .set({ objection: 'One answer was heard twice.', settlement: 'It was not counted.' })
      .execute()
    await owner
      .updateTable('conflict_check')
      .set({ kind: 'employer', found: true })
      .where('person_id', '=', panel.bea.id)
      .execute()
    const { text } = await reviewer.get(paths.review(id))
    for (const part of [
      'Cleo Chair Part Panel chair',
      'Objection One answer was heard twice.',
      'What the board answered It was not counted.',
      'Returned to the panel Never',
      'Written feedback Not given yet; due by',
      'Bea Assessor What We work, or in the last 3 years worked, for the same organisation',
      'My time was changed twice on the day.',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/Good evidence|Strong evidence|Abe Assessor on|speaks-up/)
    expect((await asha.get(paths.review(id))).text).not.toContain('Cleo Chair')
  })

  test.each(['not appointed', 'of another region', 'of the panel', 'of the board'])('nobody who is %s', async (who) => {
    await owner.updateTable('review').set({ state: 'asked', reviewer_id: null }).execute()
    const other = { 'not appointed': rita, 'of another region': cast.tom, 'of the panel': panel.cleo }[who] ?? panel.bo
    expect([403, 404]).toContain((await site.as(other).get(paths.review(id))).status)
    expect([403, 404]).toContain((await site.as(other).get(paths.decideReview(id))).status)
    expect([403, 404]).toContain((await site.as(other).get(paths.withdrawReview(id))).status)
  })
})
