import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { anAssessment, aPanel } from '../../test/support/assessing.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const round = await aRound(owner)

test('nobody releases over an objection that they may not see; the database lets the board alone release', async () => {
  const it = await anAssessment(owner, { of: cast.asha, panel, state: 'signed-off', outcome: 'now' })
  const objected = await anAssessment(owner, { of: cast.ben, panel, state: 'objected', outcome: 'now' })
  await owner
    .insertInto('conflict_check')
    .values({
      application_id: objected.application,
      person_id: panel.bo.id,
      kind: 'personal',
      declared_by: panel.bo.id,
    })
    .execute()
  expect((await site.as(panel.bo).submit(paths.releaseOutcomes(round))).errors).toEqual([
    'Another member of the board has to release the outcomes of this round',
  ])
  const release = acting(web, cast.priya, (db) =>
    db
      .updateTable('assessment')
      .set({ state: 'released', released_at: new Date() })
      .where('id', '=', it.assessment)
      .execute(),
  )
  await expect(release).rejects.toThrow('only the board releases')
})
