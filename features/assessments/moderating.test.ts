import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'
import { aPanel, anAssessment, standardItems } from '../../test/support/assessing.ts'
import { theCast } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const [cleo, abe, ida, bo] = [site.as(panel.cleo), site.as(panel.abe), site.as(panel.ida), site.as(panel.bo)]
const [first = '', second = ''] = standardItems
let id = ''

beforeEach(async () => {
  for (const table of ['application', 'mail'] as const) await owner.deleteFrom(table).execute()
  id = (await anAssessment(owner, { of: cast.asha, panel, state: 'moderation' })).assessment
})

const state = async () =>
  (await web.selectFrom('assessment').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const agreesOnAll = () =>
  owner
    .insertInto('consensus')
    .values(standardItems.map((item) => ({ assessment_id: id, item, level: 'good', recorded_by: panel.cleo.id })))
    .execute()
const words = { strengths: 'Calm.', development: 'Boards.', reason: 'By the criteria.' }
const propose = (fields: Record<string, string | string[]>) =>
  cleo.submit(paths.proposeOutcome(id), { ...words, ...fields })

describe('moderation', () => {
  test('shows where assessors differ, item by item, with the evidence; no total anywhere', async () => {
    await owner
      .updateTable('score')
      .set({ level: 'limited' })
      .where('person_id', '=', panel.bea.id)
      .where('item', '=', first)
      .execute()
    const { text, html } = await cleo.get(paths.moderation(id))
    expect(text).toContain('The panel is two steps or more apart on “Engages and aligns others”: talk about this first')
    expect(html).toContain('app-spread__row--far')
    for (const who of ['Cleo Chair', 'Abe Assessor', 'Bea Assessor']) expect(text).toContain(`${who} on ${second}`)
    expect(text).not.toMatch(/average|mean score|\btotal: |\d+ points|rank/i)
  })

  test('the chair records what is agreed; where it departs from the scores a reason is needed', async () => {
    const at = paths.consensus(id, first)
    expect((await cleo.get(at)).html).not.toMatch(/value="good"[^>]*checked/)
    const departing = await cleo.submit(at, { level: 'partial', reason: '' })
    expect(departing.errors).toEqual(['Give the reason, since most of the panel did not score this'])
    expect((await cleo.submit(at, { level: 'partial', reason: 'Two heard the same story.' })).location).toBe(
      paths.consensus(id, second),
    )
    expect((await cleo.get(paths.moderation(id))).text).toContain('Agreed: partial evidence. Two heard the same story.')
    expect((await cleo.submit(paths.consensus(id, second), { level: 'good', reason: '' })).status).toBe(303)
    for (const who of [abe, ida, bo]) expect((await who.get(at)).status).toBe(403)
  })

  test('of two tabs of the chair’s the second is told', async () => {
    const old = await cleo.get(paths.consensus(id, first))
    await cleo.submit(paths.consensus(id, first), { level: 'good', reason: '' })
    const stale = await cleo.post(paths.consensus(id, first), { ...old.hidden, level: 'good', reason: 'Again' })
    expect(stale.status).toBe(409)
  })
})

describe('an outcome', () => {
  test('is proposed once every item has a consensus, with its words; near-misses with plan and date', async () => {
    expect((await propose({ outcome: '6-12' })).errors.join()).toContain('Record first what the panel agrees on')
    await agreesOnAll()
    expect((await cleo.submit(paths.proposeOutcome(id), {})).errors).toEqual([
      'Choose what the panel proposes',
      'Write their strengths',
      'Write their areas to develop',
      'Give the reason for the outcome',
    ])
    expect((await propose({ outcome: 'develop' })).errors).toEqual([
      'Write a development plan',
      'Enter from when they may apply again',
    ])
    const past = { outcome: 'develop', plan: 'Chair a committee.', ...typedOn('again', '2026-01-01') }
    expect((await propose(past)).errors).toEqual(['From when they may apply again must be in the future'])
    const never = await propose({ ...past, ...typedOn('again', '2098-01-01') })
    expect(never.errors.join()).toContain('or earlier')
    expect((await propose({ ...past, ...typedOn('again', addMonths(dayInLondon(), 12)) })).status).toBe(303)
    expect(await state()).toBe('proposed')
    expect((await newestMail(web, panel.ida.email)).text).toContain('There is something new for you')
    expect((await ida.get(paths.assessments())).text).toContain('To sign off')
  })

  test('needs agreement that is newer than the scores under it', async () => {
    await agreesOnAll()
    await owner
      .updateTable('assessment_assessor')
      .set({ locked_at: new Date(Date.now() + 60_000) })
      .execute()
    expect((await propose({ outcome: 'now' })).errors.join()).toContain('Record first what the panel agrees on')
    expect((await cleo.get(paths.assessment(id))).text).toContain(`${standardItems.length} items of`)
  })

  test('is not signed off where the panel has proposed another since the page was opened', async () => {
    await agreesOnAll()
    await propose({ outcome: 'now' })
    const { hidden } = await ida.get(paths.signOffAssessment(id))
    await owner.updateTable('assessment').set({ state: 'returned', returned_because: 'Say more.' }).execute()
    await propose({ outcome: '6-12' })
    expect((await ida.post(paths.signOffAssessment(id), hidden)).status).toBe(409)
    expect(await state()).toBe('proposed')
  })

  test('is signed off by the inclusion adviser', async () => {
    await agreesOnAll()
    await propose({ outcome: 'now' })
    expect((await cleo.get(paths.signOffAssessment(id))).status).toBe(403)
    expect((await ida.submit(paths.signOffAssessment(id))).location).toContain('done=assessment.sign-off')
    expect(await state()).toBe('signed-off')
  })

  test('or objected to with reasons, of which board and chair are told', async () => {
    await agreesOnAll()
    await propose({ outcome: 'now' })
    expect((await ida.submit(paths.objectToOutcome(id), {})).errors).toEqual(['Say what you object to, and why'])
    expect((await ida.submit(paths.objectToOutcome(id), { objection: 'One answer counted twice.' })).status).toBe(303)
    expect(await state()).toBe('objected')
    expect((await bo.get(paths.assessment(id))).text).toContain('One answer counted twice.')
    for (const { email } of [panel.bo, panel.cleo])
      expect((await newestMail(web, email)).text).toContain('There is something new for you')
  })

  test('signed off and objected to at one moment has one end; the other is told', async () => {
    await agreesOnAll()
    await propose({ outcome: 'now' })
    const [sign, object] = [await ida.get(paths.signOffAssessment(id)), await ida.get(paths.objectToOutcome(id))]
    const replies = await Promise.all([
      ida.post(paths.signOffAssessment(id), sign.hidden),
      ida.post(paths.objectToOutcome(id), { ...object.hidden, objection: 'No.' }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  test('stays unknown to the candidate: no page of theirs tells of it', async () => {
    await agreesOnAll()
    await propose({ outcome: 'now' })
    const asha = site.as(cast.asha)
    const application = (await owner.selectFrom('assessment').select('application_id').executeTakeFirstOrThrow())
      .application_id
    for (const at of [paths.overview(), paths.application(application), paths.yourData()]) {
      const { text } = await asha.get(at)
      for (const secret of ['Calm.', 'proposed', 'consensus', 'locked'])
        expect([at, text]).toEqual([at, expect.not.stringContaining(secret)])
    }
    for (const at of [
      paths.assessment(id),
      paths.moderation(id),
      paths.assessmentPaper(id),
      paths.outcome(application),
    ])
      expect([403, 404]).toContain((await asha.get(at)).status)
  })
})
