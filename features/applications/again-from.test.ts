import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, anAssessment } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { inDays } from '../../test/support/opening.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)

test('a near-miss may apply to the same board again from the day that the outcome says, and elsewhere at any time', async () => {
  const before = await anAssessment(owner, {
    of: cast.asha,
    panel: await aPanel(owner),
    state: 'released',
    outcome: 'develop',
  })
  const lastSaid = (day: string) =>
    owner.updateTable('feedback').set({ apply_again_on: day }).where('assessment_id', '=', before.assessment).execute()
  const asha = site.as(cast.asha)
  const submit = async (id: string) => (await asha.submit(paths.checkAnswers(id), { declared: 'yes' })).errors.join()

  const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
  await lastSaid(inDays(20))
  expect(await submit(id)).toContain('you may apply to this board again from')
  const elsewhere = await anApplication(owner, { of: cast.asha, state: 'draft', region: 'Y58' })
  expect(await submit(elsewhere)).toBe('')
  await lastSaid(inDays(0))
  expect(await submit(id)).toBe('')
})
