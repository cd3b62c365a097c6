import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { aPanel, anAssessment, isFree, sits, standardItems } from '../../test/support/assessing.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const dan = await somebody(owner, 'Dan Deputy')
await sits(owner, panel.id, 'assessor', dan)
const [cleo, abe, bea, ida, priya] = [panel.cleo, panel.abe, panel.bea, panel.ida, cast.priya].map((one) =>
  site.as(one),
) as [
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
  ReturnType<typeof site.as>,
]
let id = ''
let application = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
})

async function given(state: Parameters<typeof anAssessment>[1]['state'] = 'scoring') {
  const it = await anAssessment(owner, { of: cast.asha, panel, state })
  id = it.assessment
  application = it.application
}
const state = async () =>
  await web.selectFrom('assessment').select(['state', 'opened_at']).where('id', '=', id).executeTakeFirstOrThrow()
const reads = (who: Person) => inTransaction(web, who.id, (db) => db.selectFrom('score').select('evidence').execute())
const conflict = { kind: 'personal', words: 'We were at school together.' }
async function hasLocked(...people: Person[]) {
  for (const who of people) {
    const rows = standardItems.map((item) => ({ item, level: 'good', evidence: `${who.name} on ${item}` }))
    await owner
      .insertInto('score')
      .values(rows.map((row) => ({ ...row, assessment_id: id, person_id: who.id })))
      .execute()
    await owner
      .updateTable('assessment_assessor')
      .set({ locked_at: new Date() })
      .where('assessment_id', '=', id)
      .where('person_id', '=', who.id)
      .execute()
  }
}

describe('an absent assessor', () => {
  test('is released by the chair, with a reason, where three are left; then the others need not wait', async () => {
    await given()
    await isFree(owner, application, dan)
    await owner.insertInto('assessment_assessor').values({ assessment_id: id, person_id: dan.id }).execute()
    await hasLocked(panel.cleo, panel.abe, panel.bea)
    expect((await abe.get(paths.excuseAssessor(id, dan.id))).status).toBe(403)
    expect((await cleo.submit(paths.excuseAssessor(id, dan.id), {})).errors).toEqual(['Say why they cannot score'])
    expect((await cleo.submit(paths.excuseAssessor(id, dan.id), { reason: 'Ill.' })).status).toBe(303)
    expect((await state()).state).toBe('moderation')
    expect((await site.as(dan).get(paths.assessment(id))).status).toBe(404)
    expect((await cleo.get(paths.assessment(id))).text).toContain('Released by the chair: Ill.')
  })

  test('is not released where too few would be left', async () => {
    await given()
    const { errors } = await cleo.submit(paths.excuseAssessor(id, panel.bea.id), { reason: 'Ill.' })
    expect(errors.join()).toContain('Without Bea Assessor this is lacking: One more assessor')
    expect((await cleo.get(paths.excuseAssessor(id, panel.cleo.id))).status).toBe(404)
  })
})

describe('a conflict found late', () => {
  test('shuts the assessment to them at once: scores are kept, not counted, and replaced', async () => {
    await given('moderation')
    expect((await abe.submit(paths.reportConflict(id), conflict)).location).toContain(paths.assessments())
    for (const at of [paths.assessment(id), paths.assessmentPaper(id), paths.moderation(id)])
      expect([at, (await abe.get(at)).status]).toEqual([at, 404])
    expect(await reads(panel.abe)).toEqual([])
    // Too few are left: the scoring is open again, and nobody reads another's scores.
    expect(await state()).toEqual({ state: 'scoring', opened_at: null })
    expect(await reads(panel.cleo)).toHaveLength(standardItems.length)
    expect((await cleo.get(paths.moderation(id))).status).toBe(404)

    expect((await priya.get(paths.assignAssessor(id))).text).toContain('Dan Deputy: has not declared yet')
    await site.as(dan).submit(paths.panelNames(panel.id), { [application]: 'none' })
    expect((await priya.submit(paths.assignAssessor(id), { assessor: dan.id })).status).toBe(303)
    await hasLocked(dan)
    await owner.updateTable('assessment_assessor').set({ locked_at: null }).where('person_id', '=', dan.id).execute()
    expect((await site.as(dan).submit(paths.lockScores(id), { alone: 'yes' })).status).toBe(303)
    expect((await state()).state).toBe('moderation')
    const { text } = await cleo.get(paths.moderation(id))
    expect(text).toContain('Abe Assessor, not counted')
    expect(text).toContain(`Dan Deputy on ${standardItems[0]}`)
  })

  test('of one of four brings a proposed outcome back into moderation', async () => {
    await given('moderation')
    await isFree(owner, application, dan)
    await owner
      .insertInto('assessment_assessor')
      .values({ assessment_id: id, person_id: dan.id, locked_at: new Date() })
      .execute()
    await owner
      .updateTable('assessment')
      .set({ state: 'signed-off', opened_at: new Date() })
      .where('id', '=', id)
      .execute()
    const told = await priya.submit(paths.reportConflict(id), { who: dan.id, ...conflict })
    expect(told.status).toBe(303)
    expect((await state()).state).toBe('moderation')
    expect((await priya.get(paths.assessment(id))).text).toContain('In conflict: kept, and not counted')
  })

  test('of whoever alone was waited for lets the others go on', async () => {
    await given()
    await isFree(owner, application, dan)
    await owner.insertInto('assessment_assessor').values({ assessment_id: id, person_id: dan.id }).execute()
    await hasLocked(panel.cleo, panel.abe, panel.bea)
    await site.as(dan).submit(paths.reportConflict(id), conflict)
    expect((await state()).state).toBe('moderation')
  })

  test('of the inclusion adviser shuts it to them too; and it is reported by nobody outside', async () => {
    await given('proposed')
    for (const who of [panel.bo, cast.asha, cast.grace, cast.tom])
      expect([403, 404]).toContain((await site.as(who).get(paths.reportConflict(id))).status)
    await ida.submit(paths.reportConflict(id), conflict)
    expect((await ida.get(paths.signOffAssessment(id))).status).toBe(404)
    expect((await bea.get(paths.assessment(id))).status).toBe(200)
  })
})
